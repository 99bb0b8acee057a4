import { ConflictError } from "../errors/api-error.ts";
import { textAt } from "../json/text-at.ts";
import { parsedValueIn } from "../json/value-at.ts";
import type { AlikePair } from "../operation-plan.ts";
import { amountOf, payoutIdOf } from "../payout/payout.ts";
import type { ComparedDescription } from "../provider-description.ts";
import { contentOf } from "../request/content-of.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import { isReplay, type Success } from "./read-success.ts";

/**
 * The failure of a request that was answered with another payout: the provider holds that one under the key, and this one
 * was not made. `undefined` where the answer agrees with what was asked, as far as the spec says what must.
 */
export function otherPayout(call: SealedCall, success: Success): FailedAttempt | undefined {
  const { compare } = call.plan.operation.idempotency ?? {};
  return compare === undefined || isAlike(call, success.data) ? undefined : conflict(call, compare, success);
}

/** Whether the values are the same, without a second look at the request's bytes; `false` where it takes that look. */
function isAlike({ plan, compared }: SealedCall, data: unknown): boolean {
  const { alike } = plan;
  if (alike === undefined || compared === undefined) return false;
  // By index: this runs for each call, and an iterator makes objects.
  for (let index = 0; index < alike.length; index += 1) {
    const { result } = alike[index] as AlikePair;
    const expected = compared[index];
    if (expected === undefined) continue;
    // Whatever differs here gets a second, careful look.
    if (typeof expected === "object" || expected !== parsedValueIn(data, result)) return false;
  }
  return true;
}

function conflict(
  { plan, sealed, context }: SealedCall,
  compare: readonly ComparedDescription[],
  { data, response }: Success,
): FailedAttempt | undefined {
  const asked = contentOf(plan.operation, sealed);
  const differing = compare
    .filter((each) => differs(each, asked, data))
    .map(({ request }) => (typeof request === "string" ? request : request.at));
  if (differing.length === 0) return undefined;
  const { name } = context.description;
  const which = `${differing.join(", ")} ${differing.length === 1 ? "differs" : "differ"}`;
  // An answer that the provider marks as new contradicts itself: something was made.
  const isNew = isReplay(plan.operation, response) === false;
  const why = isNew
    ? "whether this payout was made is unknown. A person must compare the two"
    : "this payout was not made. Make the call again with a key of its own; with a `reference` the client chooses one";
  return {
    outcome: isNew ? "unknown" : "rejected",
    cause: "other-payout",
    isTransient: false,
    remedy: "person",
    error: (facts) =>
      new ConflictError(
        `${name} answered ${plan.id} with another payout, which it holds under the same key: ${which}, so ${why}.`,
        { ...facts, status: response.status, body: data, payoutId: payoutIdOf(context.description, data) },
      ),
  };
}

/** Whether two values are known to differ. What is missing on one side, or in an unknown unit, is not. */
function differs({ request, result }: ComparedDescription, asked: unknown, data: unknown): boolean {
  if (typeof request === "string" || typeof result === "string") {
    const [expected, actual] = [textIn(asked, request), textIn(data, result)];
    return expected !== undefined && actual !== undefined && expected !== actual;
  }
  const { currency } = amountOf(data, [result]);
  const expected = amountOf(asked, [
    { ...(currency !== undefined && { currencyCode: currency }), ...request },
  ]);
  const actual = amountOf(data, [
    { ...(expected.currency !== undefined && { currencyCode: expected.currency }), ...result },
  ]);
  const [one, other] =
    expected.minor === undefined || actual.minor === undefined
      ? [expected.decimal, actual.decimal]
      : [expected.minor, actual.minor];
  const isOtherCurrency =
    expected.currency !== undefined &&
    actual.currency !== undefined &&
    expected.currency.toUpperCase() !== actual.currency.toUpperCase();
  return one !== undefined && other !== undefined && (one !== other || isOtherCurrency);
}

function textIn(root: unknown, place: ComparedDescription["request"]): string | undefined {
  return textAt(root, [typeof place === "string" ? place : place.at]);
}
