import type { Outcome } from "../errors/outcome.ts";
import { includesText } from "../json/text-at.ts";
import type {
  OperationDescription,
  ProviderDescription,
  ReasonDescription,
} from "../provider-description.ts";

const baseMs = 500;
const capMs = 8000;

/**
 * What the spec says of a status, code and message; the operation's own reasons come first, and the more specific ones.
 *
 * An answer to a batch says nothing of its items, but for what the operation itself documents and a 401, with which the
 * request "has not been applied" (RFC 9110 section 15.5.2).
 *
 * @param code - the provider's error code; absent where its answer could not be read, and then the worst meaning of the status counts.
 */
export function reasonFor(
  description: ProviderDescription,
  operation: OperationDescription,
  status: number,
  code: string | undefined,
  message: string | undefined,
): ReasonDescription | undefined {
  const isBatch = operation.creates?.items !== undefined;
  const known = [...(operation.reasons ?? []), ...(isBatch ? [] : (description.error?.reasons ?? []))];
  const ofStatus = known.filter(
    (reason) =>
      reason.status === undefined ||
      reason.status === String(status) ||
      reason.status === `${Math.floor(status / 100)}XX`,
  );
  const withMessage = ofStatus.find(
    (reason) => reason.message !== undefined && includesText(message, reason.message),
  );
  const withCode = ofStatus.find((reason) =>
    code === undefined
      ? reason.code !== undefined && reason.status !== undefined && reason.outcome === "unknown"
      : reason.code === code,
  );
  return (
    withMessage ??
    withCode ??
    ofStatus.find((reason) => reason.code === undefined && reason.message === undefined) ??
    (isBatch ? { outcome: status === 401 ? "rejected" : "unknown", retry: false } : undefined)
  );
}

/**
 * What an error status says of the money, where the spec says nothing: a 4xx is a refusal (RFC 9110 section 15.5), all else
 * may have happened. So may what 408 and 409 speak of.
 */
export function outcomeOf(status: number): Outcome {
  return status >= 400 && status < 500 && status !== 408 && status !== 409 ? "rejected" : "unknown";
}

/** Whether waiting helps, where the spec says nothing. A 409 is either final or in flight: the spec must know. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds before the next attempt: full jitter, so that clients that failed together do not come back together. What
 * the provider asks for is the least, and the jitter comes on top; it takes no more than half of the time that is left after
 * that, because the attempt needs the rest.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function waitBefore(retry: number, askedMs: number | undefined, leftMs: number): number {
  const jitter = Math.random() * Math.min(capMs, baseMs * 2 ** (retry - 1));
  return askedMs === undefined ? jitter : askedMs + Math.min(jitter, Math.max(0, leftMs - askedMs) / 2);
}

/**
 * Whether the provider may still be working on an attempt: nothing came back, or a gateway answered in its place. A 500 or
 * 503 of its own is an end.
 */
export function mayStillRun(outcome: Outcome, status: number | undefined): boolean {
  return outcome === "unknown" && ![500, 501, 503].includes(status ?? 0);
}
