import type { SealedRequest } from "../sealed-request.ts";
import type { EntryDraft, JournalEntry } from "./journal.ts";
import { payoutText } from "./payout-text.ts";
import type { Vault } from "./vault.ts";

/**
 * The entry of a payout that is about to be sent under a new key. It is written before the first byte leaves.
 *
 * @param sealed - with its account and its reference.
 * @param lifetimeMs - for which the provider is trusted to remember the key; absent: without end.
 */
export async function newEntry(
  sealed: SealedRequest,
  vault: Vault,
  lifetimeMs: number | undefined,
  leaseMs: number,
): Promise<EntryDraft> {
  const { provider, account = "", reference = "", generation = 1 } = sealed;
  return {
    provider,
    account,
    reference,
    version: crypto.randomUUID(),
    state: "open",
    operation: sealed.operationId,
    fingerprint: await vault.fingerprint(payoutText(sealed)),
    generation,
    sealed: await vault.protect(JSON.stringify(sealed), [provider, account, reference, generation, "sealed"]),
    sendings: 0,
    firstSentAt: null,
    lastSentAt: null,
    expiresAt: lifetimeMs === undefined ? never : Date.now() + lifetimeMs,
    holder: crypto.randomUUID(),
    // From here on it may have left, whatever happens to this process.
    outcome: "unknown",
    answer: null,
    refusal: null,
    payoutId: null,
    conclusion: null,
    leaseMs,
  };
}

/** The entry of a payout that is not about to be sent: it keeps nobody from sending. */
export function notSent(draft: EntryDraft): EntryDraft {
  return { ...draft, state: "refused", outcome: "not_sent", holder: null, leaseMs: null };
}

/** An entry with a change, as it is written: without a holder, and with a new version. */
export function changed(entry: JournalEntry, change: Partial<EntryDraft>): EntryDraft {
  const { createdAt: _created, updatedAt: _updated, leaseUntil: _lease, ...fields } = entry;
  return { ...fields, leaseMs: null, holder: null, ...change, version: crypto.randomUUID() };
}

/** The last time that a Date can hold: what never expires comes last. */
const never = 8_640_000_000_000_000;
