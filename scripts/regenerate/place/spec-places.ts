import {
  dereference,
  operationsOf,
  pointerOf,
  pointerOfReference,
  preferredContent,
  resolvePointer,
  segmentsOf,
  webhooksOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Parameter,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { methodName } from "../../generator/naming.ts";

/** Finds in a spec what a caller knows by method and field. */
export class SpecPlaces {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, LocatedOperation>;
  readonly webhooks: ReadonlyMap<string, LocatedOperation>;

  constructor(document: OpenApiDocument) {
    this.document = document;
    this.operations = new Map(
      operationsOf(document).map((located) => [methodName(located.operation.operationId ?? ""), located]),
    );
    this.webhooks = new Map(webhooksOf(document).map((located) => [located.path, located]));
  }

  /** The schema of a request's body; of a webhook too. */
  body({ pointer, operation }: LocatedOperation): string | undefined {
    const body = this.resolved(`${pointer}/requestBody`);
    return this.#content(body, dereference(this.document, operation.requestBody)?.content);
  }

  /** The parameter itself, not its schema. */
  parameter(
    { pointer, operation, pathItem }: LocatedOperation,
    wanted: Pick<Parameter, "in" | "name">,
  ): string | undefined {
    const lists = [
      [pointer, operation.parameters],
      [pointer.slice(0, pointer.lastIndexOf("/")), pathItem.parameters],
    ] as const;
    for (const [parent, parameters] of lists)
      for (const [index, written] of (parameters ?? []).entries()) {
        const found = dereference(this.document, written);
        const isSame = found?.name.toLowerCase() === wanted.name.toLowerCase() && found.in === wanted.in;
        if (isSame) return this.resolved(`${parent}/parameters/${index}`);
      }
    return undefined;
  }

  response({ pointer }: LocatedOperation, status: string): string | undefined {
    const address = `${pointer}${pointerOf(["responses", status])}`;
    return resolvePointer(this.document, address) === undefined ? undefined : this.resolved(address);
  }

  header(located: LocatedOperation, status: string, name: string): string | undefined {
    const parent = this.response(located, status);
    const address = `${parent}${pointerOf(["headers", name])}`;
    return parent === undefined || resolvePointer(this.document, address) === undefined
      ? undefined
      : this.resolved(address);
  }

  /** The schema of a response's body. */
  answer(located: LocatedOperation, status: string): string | undefined {
    const response = dereference(this.document, located.operation.responses?.[status]);
    return this.#content(this.response(located, status), response?.content);
  }

  /** The statuses that are successes, as the spec orders them. */
  successes({ operation }: LocatedOperation): string[] {
    return Object.keys(operation.responses ?? {}).filter((status) => status.startsWith("2"));
  }

  /** Path from the body of the first success to what the call gives. */
  resultPath(located: LocatedOperation): string[] {
    const [status = ""] = this.successes(located);
    const response = dereference(this.document, located.operation.responses?.[status]);
    return segmentsOf(response?.["x-payouts-result"] ?? "");
  }

  /** Follows a reference to the object itself. */
  resolved(pointer: string): string {
    const found = resolvePointer(this.document, pointer);
    return typeof found === "object" && found !== null && "$ref" in found && typeof found.$ref === "string"
      ? this.resolved(pointerOfReference(found.$ref))
      : pointer;
  }

  #content(parent: string | undefined, content: Parameters<typeof preferredContent>[0]): string | undefined {
    const found = preferredContent(content);
    return parent === undefined || found === undefined
      ? undefined
      : `${parent}${pointerOf(["content", found.mediaType, "schema"])}`;
  }
}
