import type { SealedCall } from "../request/sealed-call.ts";
import type { EntryDraft, JournalEntry } from "./journal.ts";
import type { Vault } from "./vault.ts";
import { payoutText } from "./payout-text.ts";

/** The entry of a payout that is about to be sent for the first time. It is written before the first byte leaves. */
export async function newEntry(
  { context, plan, sealed }: SealedCall,
  account: string,
  vault: Vault,
  leaseMs: number,
): Promise<EntryDraft> {
  const { reference = "", generation = 1 } = sealed;
  const { lifetimeMs } = plan.operation.idempotency ?? {};
  const provider = context.description.id;
  return {
    provider,
    account,
    reference,
    version: crypto.randomUUID(),
    state: "open",
    operation: plan.id,
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

/** An entry as it is written anew, with a version of its own. */
export function changed(entry: JournalEntry, change: Partial<EntryDraft>): EntryDraft {
  const { createdAt: _created, updatedAt: _updated, leaseUntil: _lease, ...fields } = entry;
  return { ...fields, leaseMs: null, holder: null, ...change, version: crypto.randomUUID() };
}

/** The last time that a Date can hold: what never expires comes last. */
const never = 8_640_000_000_000_000;
