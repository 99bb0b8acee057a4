import {
  dereference,
  operationsOf,
  preferredContent,
} from "../../packages/payouts-simulator/src/document/index.ts";
import { firstCreation } from "../generator/emitters/readme/example-call.ts";
import { namedExample } from "../generator/model/examples.ts";
import type { OperationModel, ProviderModel } from "../generator/provider-model.ts";

/** A POST that creates a payout, and its answer, from the spec's examples. */
export interface Exchange {
  readonly operation: OperationModel;
  readonly path: string;
  /** The body as a caller passes it. */
  readonly request: unknown;
  readonly answer: Answer;
}

/** A request for a token, and what answers it. */
export interface Login {
  readonly path: string;
  readonly answer: Answer;
}

export interface Answer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** @throws {Error} The spec has no example of a call that creates a payout, or of its answer. */
export function exchangeOf(model: ProviderModel): Exchange {
  const operation = firstCreation(model);
  if (operation === undefined)
    throw new Error(`${model.specFile} has no example of a call that creates a payout.`);
  const { path, example } = operation;
  return { operation, path, request: example?.value, answer: answerOf(model, operation.operationId) };
}

/** The example of an operation's highest 2xx status: 200 may mean a repeat. @throws {Error} There is none. */
export function answerOf({ document, specFile }: ProviderModel, operationId: string): Answer {
  const located = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  for (const [status, written] of Object.entries(located?.operation.responses ?? {}).toReversed()) {
    const content = preferredContent(dereference(document, written)?.content);
    const example = /^2\d\d$/.test(status) && content && namedExample(document, content.media);
    if (example) return { status: Number(status), body: JSON.stringify(example.value) };
  }
  throw new Error(`${specFile} has no example of an answer of ${operationId}.`);
}

/** The request for a token that a client makes before its first call; `undefined` where its credential is sent as it is. */
export function loginOf(model: ProviderModel): Login | undefined {
  const id = Object.values(model.description.security).flatMap(({ token }) => token?.login ?? [])[0];
  const operation = model.operations.find(({ method }) => method === id);
  return operation && { path: operation.path, answer: answerOf(model, operation.operationId) };
}
