import type { EntryDraft } from "@org/payouts-common";

/** A draft with a version of its own. */
export function sampleDraft(fields: Partial<EntryDraft> = {}): EntryDraft {
  return {
    provider: "example",
    account: "main",
    reference: "payroll-2026-11/17",
    version: crypto.randomUUID(),
    state: "open",
    operation: "createPayout",
    fingerprint: "1:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
    generation: 1,
    sealed: '{"amount":1000,"currency":"SLE"}'.repeat(38),
    sendings: 1,
    firstSentAt: 1_800_000_000_000,
    lastSentAt: null,
    expiresAt: 1_900_000_000_000,
    holder: "worker-1",
    outcome: "unknown",
    answer: null,
    refusal: null,
    payoutId: null,
    conclusion: null,
    leaseMs: 100_000,
    ...fields,
  };
}
