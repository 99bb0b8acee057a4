import type { Route } from "../../document/route-table.ts";

/** Whether an operation has no effect. Its words decide; without any, the method (RFC 9110 section 9.2.1). */
export function onlyReads({ method, operation }: Pick<Route, "method" | "operation">): boolean {
  if (operation["x-payouts-idempotency"] !== undefined) return false;
  return operation["x-payouts-read-only"] !== undefined || ["GET", "HEAD", "OPTIONS"].includes(method);
}
