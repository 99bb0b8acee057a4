import {
  dereference,
  operationsOf,
  preferredContent,
} from "../../packages/payouts-simulator/src/document/index.ts";
import type { Parameter } from "../../packages/payouts-simulator/src/document/index.ts";
import { exampleCall } from "../generator/emitters/readme/example-call.ts";
import { namedExample, parameterExample } from "../generator/model/examples.ts";
import type { ProviderModel } from "../generator/provider-model.ts";

/** A call that can be written from the spec alone, for our client and in the terms of OpenAPI. */
export interface SpecCall {
  /** With our client: `example.createPayout({ … })`. */
  readonly ours: string;
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** Values of required parameters, by place and name. */
  readonly parameters: Readonly<Partial<Record<Parameter["in"], Readonly<Record<string, unknown>>>>>;
  /** The complete body, with what our client would fill in. */
  readonly body?: unknown;
}

/** Calls of the first six operations whose required values the spec has examples for. */
export function sixCalls(model: ProviderModel): readonly SpecCall[] {
  const { document } = model;
  const located = new Map(operationsOf(document).map((each) => [each.operation.operationId, each]));
  return model.operations
    .flatMap((operation) => {
      const ours = exampleCall(model, operation);
      const found = located.get(operation.operationId);
      if (ours === undefined || found === undefined) return [];
      const parameters: Partial<Record<Parameter["in"], Record<string, unknown>>> = {};
      for (const parameter of found.parameters.filter(({ required }) => required))
        (parameters[parameter.in] ??= {})[parameter.name] = parameterExample(document, parameter) ?? "value";
      const content = preferredContent(dereference(document, found.operation.requestBody)?.content);
      const body = content && namedExample(document, content.media)?.value;
      const { operationId, httpMethod, path } = operation;
      return [
        { ours, operationId, method: httpMethod, path, parameters, ...(body !== undefined && { body }) },
      ];
    })
    .slice(0, 6);
}
