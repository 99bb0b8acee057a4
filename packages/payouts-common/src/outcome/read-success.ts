import type { Answer, AnswerHead } from "../transport/transport.ts";
import { valueAt } from "../json/value-at.ts";
import type { OperationDescription, ReadKind } from "../provider-description.ts";

/** A 2xx, read. */
export interface Success {
  /** The resource. */
  readonly data: unknown;
  /** The whole body: the envelope. */
  readonly body: unknown;
  readonly response: AnswerHead;
  /** The body as it came, where it is JSON. */
  readonly text: string | undefined;
}

/** A 2xx that could not be read, and why. */
export interface Unreadable {
  readonly problem: string;
  readonly text: string | undefined;
}

/** Reads a 2xx. Whatever is wrong with its content, the payout did not fail. */
export function readSuccess(
  operation: OperationDescription,
  { response, body, broken }: Answer,
): Success | Unreadable {
  if (broken !== undefined) return { problem: `its answer broke off (${broken.cause})`, text: undefined };
  const { status } = response;
  const isEmpty = body === undefined || body.length === 0;
  const reads = readsOf(operation, status);
  if (reads === "nothing" || (isEmpty && (status === 204 || status === 205)))
    return { data: undefined, body: isEmpty ? undefined : body, response, text: undefined };
  if (reads === "bytes") return { data: body, body, response, text: undefined };
  // Where another status is bytes, each is.
  const text = typeof body === "object" ? new TextDecoder().decode(body) : (body ?? "");
  if (reads === "text") return { data: text, body: text, response, text: undefined };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: isEmpty ? "its answer is empty" : "its answer is not JSON", text };
  }
  const data = resourceIn(value, operation, status);
  if (data === undefined)
    return { problem: `its answer has nothing at ${resultAt(operation, status)}`, text };
  return { data, body: value, response, text };
}

/** How a success of this status is read; `undefined`: as JSON. */
export function readsOf({ reads }: OperationDescription, status: number): ReadKind | undefined {
  return typeof reads === "object" ? (reads[status] ?? reads["2XX"]) : reads;
}

/** Whether an answer is an earlier one's; `undefined` where the provider does not say. */
export function isReplay(
  { idempotency }: OperationDescription,
  { status, headers }: AnswerHead,
): boolean | undefined {
  const replay = idempotency?.replay;
  if (replay === undefined) return undefined;
  return "status" in replay ? status === replay.status : headers.get(replay.header) === replay.value;
}

/** The resource in an envelope. */
export function resourceIn(envelope: unknown, operation: OperationDescription, status: number): unknown {
  const pointer = resultAt(operation, status);
  return pointer === undefined ? envelope : valueAt(envelope, pointer);
}

/** Where the payouts of a batch stand in its resource: as the spec says, or the resource is their list. */
export function resultsAt({ creates }: OperationDescription, resource: unknown): string {
  return Array.isArray(resource) ? "" : (creates?.results ?? "");
}

/** Where the resource stands in an envelope; absent: the envelope is the resource. */
export function resultAt({ result }: OperationDescription, status: number): string | undefined {
  return typeof result === "object" ? result[status] : result;
}
