import { textAt } from "../json/text-at.ts";
import { judgeItems } from "../outcome/judge-items.ts";
import { agreementWith } from "../payout/judge-payout.ts";
import { contentOf } from "../request/content-of.ts";
import type { Reconciliation } from "./reconciliation.ts";
import type { FoundPayouts } from "../provider-description.ts";
import type { Wanted } from "./wanted-payouts.ts";

/**
 * What a search says of the payouts that a request asked for.
 *
 * @param searchedAt - when the search began, in milliseconds since the epoch: what was listed later may have been missed.
 */
export function judgeSearch(
  wanted: Wanted,
  { payouts: found, isWhole, problem }: FoundPayouts,
  searchedAt: number,
): Reconciliation {
  const { plan, settings, sealed, lastSentAt } = wanted;
  const settlesInMs = lastSentAt + settings.settleMs - searchedAt;
  const isConclusive = settlesInMs <= 0 && settings.empty === "not_found" && isWhole;
  const referenceOf = (payout: unknown): string => textAt(payout, [settings.result]) ?? "";
  const seen = new Set(found.map(referenceOf));
  const missing = wanted.items.map(({ reference }) => reference).filter((each) => !seen.has(each));
  const items = judgeItems(wanted, wanted.items, found, false).map((item) =>
    // What a conclusive list does not hold was not made.
    isConclusive && !seen.has(item.reference ?? "") ? { ...item, outcome: "rejected" as const } : item,
  );
  const say = (answer: Reconciliation["answer"], reason: string): Reconciliation => ({
    answer,
    items,
    found,
    missing,
    reason,
  });

  const agrees = agreementWith(settings, contentOf(plan.operation, sealed));
  const indexes = new Map(wanted.items.map(({ reference, index }) => [reference, index]));
  const differing = found
    .map(referenceOf)
    .filter((reference, at) => !agrees(indexes.get(reference) ?? 0, found[at]));
  if (differing.length > 0) {
    const which = differing.join(", ");
    return say("inconclusive", `A payout carries ${which}, but not what this request asked for: look at it.`);
  }
  if (missing.length === 0)
    return say("found", "Every reference of the request is on a payout of the provider.");
  if (found.length > 0)
    return say(
      "inconclusive",
      "Some of the payouts are there and some are not (yet); `items` says which. Never send the whole request again.",
    );
  if (!isWhole)
    return say("inconclusive", problem ?? "The list could not be read to its end, which proves nothing.");
  if (settlesInMs > 0) {
    const seconds = Math.ceil(settlesInMs / 1000);
    return say(
      "inconclusive",
      `Not there yet, which proves nothing for another ${seconds} s. Reconcile again then.`,
    );
  }
  return isConclusive
    ? say("not_found", "No payout carries the reference, and the look-up is conclusive by now.")
    : say(
        "inconclusive",
        "No payout carries the reference, but nothing says that the look-up is complete. Ask the provider, or decide in person.",
      );
}
