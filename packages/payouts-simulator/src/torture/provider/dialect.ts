import type { IdempotencyWord, Operation } from "../../document/openapi-document.ts";

/** `x-payouts-idempotency`, as far as a provider must play it. */
export interface Dialect extends IdempotencyWord {
  readonly resend?: "same-key" | "never";
  /** Duration. Where it is there, two attempts at once would both be processed. */
  readonly settle?: string;
  readonly onMismatch?: string | StatusAndCode;
  readonly onInFlight?: string | StatusAndCode;
  readonly cachesFailures?: boolean | string;
}

export interface StatusAndCode {
  readonly status: string;
  readonly code?: string;
}

/** How an operation tells a repeat from a new request; one that says nothing does not. */
export function dialectOf(operation: Operation): Dialect {
  return operation["x-payouts-idempotency"] ?? { carrier: "none" };
}

/** Whether the provider knows a repeat by its key. */
export function knowsRepeats({ carrier, resend }: Dialect): boolean {
  return carrier !== "none" && resend !== "never";
}
