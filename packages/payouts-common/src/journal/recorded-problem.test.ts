import { describe, expect, it } from "vitest";
import type { JournalEntry } from "./journal.ts";
import { recordedProblem } from "./recorded-problem.ts";

const asked = { provider: "petty-cash", account: "main", reference: "r" };
const entry: JournalEntry = {
  ...asked,
  version: "v1",
  state: "open",
  operation: "createPayout",
  fingerprint: "1:abc",
  generation: 1,
  sealed: "{}",
  sendings: 0,
  firstSentAt: null,
  lastSentAt: null,
  expiresAt: 1,
  holder: "worker",
  outcome: "unknown",
  answer: null,
  refusal: null,
  payoutId: null,
  conclusion: null,
  createdAt: 1,
  updatedAt: 1,
  leaseUntil: 2,
};

describe("recordedProblem", () => {
  it("finds nothing wrong with what a journal should give", () => {
    expect(recordedProblem({ entry, now: 1 }, asked)).toBeUndefined();
    const idle = { ...entry, holder: null, leaseUntil: null, firstSentAt: 1, lastSentAt: 1 };
    expect(recordedProblem({ entry: idle, now: 1 }, asked)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "ok"],
    ["no entry", { now: 1 }],
    ["null for an entry", { entry: null, now: 1 }],
    ["no time", { entry }],
    ["a time that is no number", { entry, now: NaN }],
    ["a time as text", { entry, now: "1" }],
    ["a time as BigInt", { entry, now: 1n }],
  ])("%s", (_name, recorded) => {
    expect(recordedProblem(recorded as never, asked)).toContain("the entry that stands, and its time");
  });

  it.each(["provider", "account", "reference"] as const)("an entry of another %s", (name) => {
    expect(recordedProblem({ entry: { ...entry, [name]: "other" }, now: 1 }, asked)).toContain(
      "another entry",
    );
  });

  it.each<[keyof JournalEntry, unknown]>([
    ["state", "done"],
    ["state", undefined],
    ["outcome", "paid"],
    ["version", null],
    ["operation", 1],
    ["fingerprint", undefined],
    ["generation", "1"],
    ["sendings", null],
    ["sealed", undefined],
    ["sealed", {}],
    ["answer", undefined],
    ["refusal", {}],
    ["payoutId", 7],
    ["holder", undefined],
    ["createdAt", "1"],
    ["updatedAt", NaN],
    ["firstSentAt", undefined],
    ["firstSentAt", "1"],
    ["lastSentAt", new Date()],
    ["leaseUntil", undefined],
    ["leaseUntil", "2"],
    ["conclusion", "paid"],
  ])("`%s` %o", (name, value) => {
    expect(recordedProblem({ entry: { ...entry, [name]: value }, now: 1 }, asked)).toContain(`\`${name}\``);
  });

  it("a holder without the end of its lease, and the end of a lease without a holder", () => {
    expect(recordedProblem({ entry: { ...entry, leaseUntil: null }, now: 1 }, asked)).toContain(
      "half a lease",
    );
    expect(recordedProblem({ entry: { ...entry, holder: null }, now: 1 }, asked)).toContain("half a lease");
  });
});
