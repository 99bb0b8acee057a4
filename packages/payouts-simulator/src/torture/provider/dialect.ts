import type { Operation } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import type { Idempotency } from "../../document/vocabulary.ts";

/** `x-payouts-idempotency`, without the sources of what it says. */
export type Dialect = Omit<Idempotency, "evidence">;

/** How an operation recognises a repeated request. An operation that does not say recognises none. */
export function dialectOf(operation: Operation): Dialect {
  return operation["x-payouts-idempotency"] ?? { carrier: "none" };
}

/** Whether an operation has no effect. Its words decide; without any, the method (RFC 9110 section 9.2.1). */
export function onlyReads({ method, operation }: Pick<Route, "method" | "operation">): boolean {
  if (operation["x-payouts-idempotency"] !== undefined) return false;
  return operation["x-payouts-read-only"] !== undefined || ["GET", "HEAD", "OPTIONS"].includes(method);
}

/** Whether the provider recognises a repeat by its key. */
export function knowsRepeats({ carrier, resend }: Dialect): boolean {
  return carrier !== "none" && resend !== "never";
}
