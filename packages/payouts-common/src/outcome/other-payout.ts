import { ConflictError } from "../errors/api-error.ts";
import { textAt, textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import { payoutIdOf } from "../payout/payout.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import type { Success } from "./read-success.ts";

/**
 * The failure of a request that was answered with another payout: the provider holds that one under the key, and this one
 * was not made. `undefined` where the answer agrees with what was asked, as far as the spec says what must.
 */
export function otherPayout(
  { plan, sealed, context }: SealedCall,
  { data, response }: Success,
): FailedAttempt | undefined {
  const { compare } = plan.operation.idempotency ?? {};
  if (compare === undefined || sealed.body === undefined) return undefined;
  const asked: unknown = JSON.parse(sealed.body);
  const differing = Object.entries(compare)
    .filter(([request, result]) => {
      const expected = textOf(valueAt(asked, request));
      const actual = textAt(data, [result]);
      return expected !== undefined && actual !== undefined && expected !== actual;
    })
    .map(([request]) => request);
  if (differing.length === 0) return undefined;
  const { name } = context.description;
  const which = `${differing.join(", ")} ${differing.length === 1 ? "differs" : "differ"}`;
  return {
    outcome: "rejected",
    cause: "other-payout",
    isTransient: false,
    error: (facts) =>
      new ConflictError(
        `${name} answered ${plan.id} with another payout, which it holds under the same key: ${which}. This payout was not made. Give it a key of its own.`,
        { ...facts, status: response.status, body: data, payoutId: payoutIdOf(context.description, data) },
      ),
  };
}
