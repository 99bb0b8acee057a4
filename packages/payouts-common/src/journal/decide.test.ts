import { describe, expect, it } from "vitest";
import type { OperationPlan } from "../operation-plan.ts";
import type { CreatesDescription, IdempotencyDescription } from "../provider-description.ts";
import { decide, lastSentAt } from "./decide.ts";
import type { JournalEntry } from "./journal.ts";

const hour = 3_600_000;
const at = 1_800_000_000_000;
const conclusion = { answer: "not_paid", generation: 1, because: "", by: "", at } as const;

const open: JournalEntry = {
  provider: "petty-cash",
  account: "main",
  reference: "r",
  version: "v1",
  state: "open",
  operation: "createPayout",
  fingerprint: "1:abc",
  generation: 1,
  sealed: "{}",
  sendings: 1,
  firstSentAt: null,
  lastSentAt: at,
  expiresAt: 0,
  holder: null,
  outcome: "unknown",
  answer: null,
  refusal: null,
  payoutId: null,
  conclusion: null,
  createdAt: at,
  updatedAt: at,
  leaseUntil: null,
};
const refused: JournalEntry = { ...open, state: "refused", outcome: "rejected" };
const finished: JournalEntry = {
  ...open,
  state: "finished",
  outcome: "accepted",
  answer: "{}",
  payoutId: "p1",
};

const keyed: IdempotencyDescription = { carrier: "header", name: "Idempotency-Key", lifetimeMs: hour };
const forEver: IdempotencyDescription = { carrier: "header", name: "Idempotency-Key" };

function planOf(idempotency: IdempotencyDescription, creates?: CreatesDescription): OperationPlan {
  const operation = { method: "POST", path: "/", idempotency, ...(creates && { creates }) };
  const isRepeatable = idempotency.carrier !== "none" && idempotency.resend !== "never";
  // The cast: of a plan, the table reads no more than this.
  return { id: "createPayout", operation, isRead: false, isRepeatable } as unknown as OperationPlan;
}

describe("what is unknown", () => {
  it.each<[string, IdempotencyDescription, number, string]>([
    ["a moment before the key's lifetime is over", keyed, at + hour - 1, "deliver"],
    ["when it is over", keyed, at + hour, "look"],
    ["a key that is known for ever, years later", forEver, at + 9999 * hour, "deliver"],
    ["a clock that stepped back by a second", keyed, at - 1000, "deliver"],
    ["a clock that was set back further", keyed, at - 1001, "look"],
    ["a key that is known for ever, and a clock that was set back", forEver, at - hour, "deliver"],
    ["a key that must not be sent again", { ...keyed, resend: "never" }, at, "look"],
    ["no key", { carrier: "none" }, at, "look"],
  ])("%s", (_name, idempotency, now, action) => {
    expect(decide(open, now, planOf(idempotency), true).action).toBe(action);
  });

  it("counts the key's age from the first sending of its generation", () => {
    const later = { ...open, firstSentAt: at + hour, updatedAt: at + hour };
    expect(decide(later, at + hour + 1, planOf(keyed), true)).toMatchObject({
      action: "deliver",
      keyAgeMs: 1,
    });
  });

  it("keeps the settling pause from the last sending, and never a longer one", () => {
    const settling = planOf({ ...forEver, settleMs: 10_000 });
    const pauseAt = (entry: JournalEntry, now: number): unknown => decide(entry, now, settling, true);
    expect(pauseAt(open, at + 4_000)).toMatchObject({ pauseMs: 6_000 });
    expect(pauseAt(open, at + 10_001)).toMatchObject({ pauseMs: 0 });
    expect(pauseAt(open, at - hour)).toMatchObject({ pauseMs: 10_000 });
  });

  it.each<[string, number, string]>([
    ["ends with the key's lifetime", hour, "look"],
    ["ends a moment before", hour - 1, "deliver"],
  ])("is looked for where the settling pause %s", (_name, settleMs, action) => {
    expect(decide(open, at, planOf({ ...keyed, settleMs }), true).action).toBe(action);
  });

  it("is looked for once the provider said that the key settles nothing any more", () => {
    const lost = { ...open, refusal: '{"isOtherPayout":false,"isKeyLost":true}' };
    expect(decide(lost, at, planOf(keyed), true).action).toBe("look");
    expect(decide({ ...open, refusal: '{"isOtherPayout":false}' }, at, planOf(keyed), true).action).toBe(
      "deliver",
    );
  });

  it.each<[string, CreatesDescription | undefined, string]>([
    ["read by its id", { read: "getPayout" }, "read"],
    ["sent again where no operation reads one", {}, "deliver"],
    ["sent again where the operation makes none", undefined, "deliver"],
  ])("whose payout the provider has named is %s", (_name, creates, action) => {
    expect(decide({ ...open, payoutId: "p1" }, at, planOf(keyed, creates), true).action).toBe(action);
  });

  it("is never sent while somebody holds it, and may be when the lease is over", () => {
    const held = { ...open, holder: "worker", leaseUntil: at + 5 };
    expect(decide(held, at + 4, planOf(forEver), true)).toEqual({
      action: "wait",
      until: at + 5,
      mayResend: true,
    });
    expect(decide(held, at + 5, planOf(forEver), true).action).toBe("deliver");
  });

  it("stays accepted where it was", () => {
    const accepted = { ...open, outcome: "accepted" } as const;
    expect(decide(accepted, at, planOf(keyed), true)).toMatchObject({ earlier: "accepted" });
    expect(decide(open, at, planOf(keyed), true)).toMatchObject({ earlier: "unknown", newGeneration: false });
  });

  it("is refused to another payout, held or not", () => {
    expect(decide(open, at, planOf(keyed), false)).toEqual({ action: "refuse" });
    expect(decide({ ...open, holder: "w", leaseUntil: at + 9 }, at, planOf(keyed), false).action).toBe(
      "refuse",
    );
    expect(decide(finished, at, planOf(keyed), false).action).toBe("refuse");
  });
});

describe("what was refused opens a new key only", () => {
  const other = JSON.stringify({ isOtherPayout: true });
  it.each<[string, JournalEntry, IdempotencyDescription, number, boolean, boolean]>([
    ["not for the same payload", refused, keyed, at, true, false],
    ["for a corrected one", refused, keyed, at, false, true],
    ["a moment before the key's lifetime is over: not", refused, keyed, at + hour - 1, true, false],
    ["when it is over", refused, keyed, at + hour, true, true],
    ["where the provider keeps failures", refused, { ...keyed, cachesFailures: true }, at, true, true],
    [
      "where it keeps failures, and had none: not",
      { ...refused, outcome: "not_sent" },
      { ...keyed, cachesFailures: true },
      at,
      true,
      false,
    ],
    ["where it holds another payout under the key", { ...refused, refusal: other }, keyed, at, true, true],
    ["where it holds none: not", { ...refused, refusal: '{"isOtherPayout":false}' }, keyed, at, true, false],
    ["after a person's word", { ...refused, conclusion }, keyed, at, true, true],
    ["a word about an earlier key: not", { ...refused, conclusion, generation: 2 }, keyed, at, true, false],
  ])("%s", (_name, entry, idempotency, now, isSame, newGeneration) => {
    expect(decide(entry, now, planOf(idempotency), isSame)).toEqual({
      action: "deliver",
      newGeneration,
      pauseMs: 0,
      keyAgeMs: newGeneration ? 0 : now - at,
      earlier: "not_sent",
    });
  });
});

describe("what is finished", () => {
  const readable: CreatesDescription = { read: "getPayout" };
  const erased: JournalEntry = { ...finished, state: "erased", answer: null };
  it.each<[string, JournalEntry, CreatesDescription | undefined, string]>([
    ["is answered", finished, readable, "answer"],
    ["is read where its answer was erased", erased, readable, "read"],
    ["was made, where nothing reads it", erased, {}, "made"],
    ["was made, where its operation is not known to make payouts", erased, undefined, "made"],
    ["was made, where its id is not known", { ...erased, payoutId: null }, readable, "made"],
    ["was made, by a person's word", { ...erased, conclusion }, readable, "made"],
  ])("%s", (_name, entry, creates, action) => {
    expect(decide(entry, at, planOf(keyed, creates), true)).toEqual({ action });
  });
});

describe("when it may last have left", () => {
  it.each<[string, Partial<JournalEntry>, number]>([
    ["as recorded", { lastSentAt: 7 }, 7],
    ["when it was written, where nothing is recorded", { lastSentAt: null, updatedAt: 9 }, 9],
    ["until the end of a lease whose holder recorded nothing", { lastSentAt: null, leaseUntil: 12 }, 12],
    [
      "until the end of a lease, also where an earlier sending is recorded",
      { lastSentAt: 7, leaseUntil: 12 },
      12,
    ],
    ["as recorded, where that is later", { lastSentAt: 15, leaseUntil: 12 }, 15],
  ])("%s", (_name, change, expected) => {
    expect(lastSentAt({ ...open, ...change })).toBe(expected);
  });
});
