import type { Operation } from "../../document/openapi-document.ts";
import type { Idempotency } from "../../document/vocabulary.ts";

/** `x-payouts-idempotency`, without the sources of what it says. */
export type Dialect = Omit<Idempotency, "evidence">;

/** How an operation recognises a repeated request. An operation that does not say recognises none. */
export function dialectOf(operation: Operation): Dialect {
  return operation["x-payouts-idempotency"] ?? { carrier: "none" };
}

/** Whether the provider recognises a repeat by its key. */
export function knowsRepeats({ carrier, resend }: Dialect): boolean {
  return carrier !== "none" && resend !== "never";
}
