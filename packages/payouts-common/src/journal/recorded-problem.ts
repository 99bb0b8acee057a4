import type { JournalEntry, Recorded } from "./journal.ts";

type Form = (value: unknown) => boolean;

const isText: Form = (value) => typeof value === "string";
const isTime: Form = Number.isFinite;
const isTextOrNull: Form = (value) => value === null || isText(value);
const isTimeOrNull: Form = (value) => value === null || isTime(value);
const isOneOf =
  (...words: readonly unknown[]): Form =>
  (value) =>
    words.includes(value);

/** What decides whether a payout is sent, and what it must look like. */
const forms = {
  state: isOneOf("open", "refused", "finished", "erased"),
  outcome: isOneOf("not_sent", "rejected", "unknown", "accepted"),
  version: isText,
  operation: isText,
  fingerprint: isText,
  generation: Number.isInteger,
  sendings: Number.isInteger,
  sealed: isTextOrNull,
  answer: isTextOrNull,
  refusal: isTextOrNull,
  payoutId: isTextOrNull,
  holder: isTextOrNull,
  createdAt: isTime,
  updatedAt: isTime,
  firstSentAt: isTimeOrNull,
  lastSentAt: isTimeOrNull,
  leaseUntil: isTimeOrNull,
  conclusion: (value) => typeof value === "object",
} satisfies Partial<Record<keyof JournalEntry, Form>>;

/**
 * What is wrong with what a journal gives back, or `undefined`. A journal of the caller's may be written in JavaScript, and
 * its answer decides about money: compared with a time that is `NaN`, every lease is over.
 */
export function recordedProblem(
  recorded: Partial<Recorded> | null | undefined,
  asked: Partial<Pick<JournalEntry, "provider" | "account" | "reference">>,
): string | undefined {
  const { entry, now } = recorded ?? {};
  if (!isTime(now) || typeof entry !== "object" || entry === null)
    return "it must answer with the entry that stands, and its time";
  const { provider, account, reference, holder, leaseUntil } = entry;
  if (provider !== asked.provider || account !== asked.account || reference !== asked.reference)
    return "it answered with another entry than it was asked for";
  const wrong = Object.entries(forms).find(([name, isGood]) => !isGood(entry[name as keyof typeof forms]));
  if (wrong !== undefined) return `it answered with an entry whose \`${wrong[0]}\` is not valid`;
  // Without its end, a lease would keep nobody from sending beside the holder.
  return (holder === null) === (leaseUntil === null) ? undefined : "it answered with half a lease";
}
