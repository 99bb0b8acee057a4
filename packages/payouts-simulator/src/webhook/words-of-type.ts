import type { PayoutState } from "../document/vocabulary.ts";

/** In what words types of events say that a payout reached a state. */
const wordsOfState: Readonly<Record<PayoutState, readonly string[]>> = {
  accepted: ["accepted", "created", "queued", "received", "submitted"],
  in_flight: ["processing", "initiated", "sent", "started"],
  paid: ["paid", "completed", "succeeded", "success", "successful", "settled", "disbursed"],
  failed: ["failed", "failure", "rejected", "declined"],
  canceled: ["canceled", "voided"],
  returned: ["returned", "refunded", "reversed"],
};
const stateWords = new Set(Object.values(wordsOfState).flat());
const generalWords = new Set(["updated", "update", "changed", "change", "status"]);

/** Whether the type of an event has the words of a status: `payout_paid` those of `paid`. */
export function saysStatus(type: string, status: string): boolean {
  const wanted = wordsOf(status);
  const words = wordsOf(type);
  return words.some(
    (_, start) => wanted.length > 0 && wanted.every((word, at) => words[start + at] === word),
  );
}

/** Whether it says by another word that a payout reached this state: `payout.settled` that it is paid. */
export function saysState(type: string, state: PayoutState): boolean {
  return wordsOf(type).some((word) => wordsOfState[state].includes(word));
}

/** Whether it is for every status: `payout.updated`. */
export function saysChange(type: string): boolean {
  return wordsOf(type).some((word) => generalWords.has(word));
}

/** Whether it says nothing of any state: `payout`. */
export function saysNoState(type: string): boolean {
  return !wordsOf(type).some((word) => stateWords.has(word));
}

/** In lower case, as Americans spell: `payoutCancelled`, `PAYOUT_CANCELED` and `payout.cancelled` are the same. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "cancelled" ? "canceled" : word));
}
