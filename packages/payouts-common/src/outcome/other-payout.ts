import { ConflictError } from "../errors/api-error.ts";
import { textAt, textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import { payoutIdOf } from "../payout/payout.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import type { Success } from "./read-success.ts";

type Compare = NonNullable<SealedCall["plan"]["compare"]>;

/**
 * The failure of a request that was answered with another payout: the provider holds that one under the key, and this one
 * was not made. `undefined` where the answer agrees with what was asked, as far as the spec says what must.
 */
export function otherPayout(call: SealedCall, success: Success): FailedAttempt | undefined {
  const { plan, compared, sealed } = call;
  const { compare } = plan;
  return compare === undefined || sealed.body === undefined || agrees(compare, compared, success.data)
    ? undefined
    : conflict(call, compare, sealed.body, success);
}

function conflict(
  { plan, context }: SealedCall,
  compare: Compare,
  body: string,
  { data, response }: Success,
): FailedAttempt | undefined {
  const asked: unknown = JSON.parse(body);
  const differing = compare
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

/** Whether the values are the same, without a second look at the request's bytes; `false` where it takes that look. */
function agrees(compare: Compare, compared: SealedCall["compared"], data: unknown): boolean {
  if (compared === undefined) return false;
  for (const [index, [, result]] of compare.entries()) {
    const expected = compared[index];
    if (expected === undefined || typeof expected === "object" || expected !== valueAt(data, result))
      return false;
  }
  return true;
}
