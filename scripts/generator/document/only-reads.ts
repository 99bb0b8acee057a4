import type { LocatedOperation } from "../../../packages/payouts-simulator/src/document/index.ts";

/** Whether an operation has no effect: the words say so, and where there are none, RFC 9110 (9.2.1) does by the method. */
export function onlyReads({ operation, method }: Pick<LocatedOperation, "operation" | "method">): boolean {
  if (operation["x-payouts-idempotency"] !== undefined) return false;
  return operation["x-payouts-read-only"] !== undefined || ["get", "head", "options"].includes(method);
}
