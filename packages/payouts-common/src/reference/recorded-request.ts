import type { JournalEntry } from "../journal/journal.ts";
import { differingFields } from "../journal/payout-text.ts";
import { sealedProblem } from "../request/check-sealed.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { entryError } from "./entry-error.ts";

/** The request that an entry records, if it belongs to this client. @throws {JournalError} It cannot be read. */
export function recordedRequest(call: SealedCall, entry: JournalEntry): Promise<SealedRequest> {
  return guarded(call, entry, async () => {
    const { provider, account, reference, generation } = entry;
    if (entry.sealed === null) throw new RangeError("what was sent has been erased");
    const { vault } = call.context.ledger;
    const text = await vault.reveal(entry.sealed, [provider, account, reference, generation, "sealed"]);
    // The vault has shown that this is what a client of ours recorded.
    const sealed = JSON.parse(text) as SealedRequest;
    // By the entry's operation it was decided whether the provider recognises a repeat.
    if (sealed.operationId !== entry.operation)
      throw new RangeError("its entry names another operation than the recorded request");
    // Times are the journal's business: a clock that was set back makes no recorded request another client's.
    const problem = sealedProblem(call.context, sealed, Infinity);
    if (problem === undefined) return sealed;
    throw new RangeError(`the recorded request is not this client's: ${problem}`);
  });
}

/** What is known of the money of an entry that is not refused. What the provider has accepted stays accepted. */
export function madeOrUnknown({ state, outcome }: JournalEntry): "accepted" | "unknown" {
  return state === "open" && outcome !== "accepted" ? "unknown" : "accepted";
}

/** The call's own request, under the next key. */
export async function nextGeneration(call: SealedCall, entry: JournalEntry): Promise<SealedRequest> {
  const { sealed } = call;
  const recorded = entry.sealed === null ? undefined : await recordedRequest(call, entry);
  if (sealed.idempotencyKey === undefined || sealed.idempotencyKey !== recorded?.idempotencyKey)
    return { ...sealed, generation: entry.generation + 1 };
  const why =
    "it needs a new idempotency key, and carries the old one. Make the call again instead of sending the sealed request";
  throw entryError(call, entry, "not_sent", { action: "correct", scope: "payout" }, why);
}

/** In which fields the call's request differs from the recorded one, in words and without values. */
export async function differences(call: SealedCall, entry: JournalEntry): Promise<string> {
  if (entry.sealed === null) return "what was sent has been erased, and its fingerprint differs";
  const fields = differingFields(call.sealed, await recordedRequest(call, entry));
  return `${fields.join(", ")} ${fields.length === 1 ? "differs" : "differ"}`;
}

/** Runs a step on what is recorded; what it cannot read is an error that says what is known of the money. */
export async function guarded<Result>(
  call: SealedCall,
  entry: JournalEntry,
  task: () => Promise<Result>,
): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    const outcome = entry.state === "refused" ? "not_sent" : madeOrUnknown(entry);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw entryError(call, entry, outcome, { action: "correct", scope: "account" }, why, cause);
  }
}
