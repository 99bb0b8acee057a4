import type { SpecRule } from "./spec-rule.ts";

const writes: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);

/** Each write says how a repeat is told from a new request. */
export const idempotency: SpecRule = {
  name: "idempotency",
  *check({ operations }) {
    for (const { operation, pointer, method, path } of operations) {
      const isWrite = writes.has(method);
      if (isWrite && operation["x-payouts-idempotency"] === undefined) {
        yield {
          pointer,
          message: `${method.toUpperCase()} ${path} does not say how a repeat is told from a new request.`,
          remedy:
            "Add `x-payouts-idempotency`, with evidence; `carrier: none` is an honest answer where the provider offers nothing.",
        };
      }
      if (!isWrite && operation["x-payouts-idempotency"] !== undefined) {
        yield {
          pointer: `${pointer}/x-payouts-idempotency`,
          message: `a ${method.toUpperCase()} has no effect, so a repeat needs no key.`,
          remedy: "Remove `x-payouts-idempotency`. If it has an effect after all, say so in its description.",
        };
      }
    }
  },
};
