import type { Context } from "../context.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import type { Meta } from "../delivery/provider-call.ts";
import { JournalError } from "../errors/journal-error.ts";
import type { PayoutItems } from "../errors/payout-item.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { decide } from "../journal/decide.ts";
import type { Recorded } from "../journal/journal.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { continueRecorded } from "./deliver-by-reference.ts";
import { findEntry } from "./find-entry.ts";
import { ledgerStep } from "./ledger-step.ts";
import { listEntries } from "./list-entries.ts";
import { lookAlone, type Look } from "./look-for-entry.ts";
import { lookTogether } from "./look-together.ts";

/** What `recover()` found out about one payout, or about one request that makes several. */
export type Recovered<OperationId extends string = string, Data = unknown> = {
  readonly reference: string;
  readonly operationId: OperationId;
} & (
  | { readonly ok: true; readonly data: Data; readonly meta: Meta & Partial<PayoutItems> }
  | { readonly ok: false; readonly error: PayoutsError }
);

/**
 * Walks the payouts whose outcome is not recorded, the key that expires soonest first, and resumes or reconciles each.
 * Those of a page of the journal that can only be looked for come last, and share one pass over the provider's list.
 *
 * @throws {JournalError} The journal does not list them.
 *
 * It is safe beside running calls and other workers: what another one is sending is passed over.
 */
export async function* recover(
  context: Context,
  options: AnyCallOptions = {},
): AsyncGenerator<Recovered, void, undefined> {
  for await (const page of listEntries(context, { state: "open", order: "expiry" })) {
    const open = page.filter((each) => !isSending(each));
    for (const each of open) if (!isLookedFor(context, each)) yield* recoverEntry(context, each, options);
    const looked = open.filter((each) => isLookedFor(context, each));
    const look = await lookTogether(context, looked, options);
    for (const each of looked) yield* recoverEntry(context, each, options, look);
  }
}

function isSending({ entry, now }: Recorded): boolean {
  return (entry.leaseUntil ?? 0) > now;
}

function isLookedFor(context: Context, { entry, now }: Recorded): boolean {
  const plan = context.planOf(entry.operation);
  return plan !== undefined && decide(entry, now, plan, true).action === "look";
}

async function* recoverEntry(
  context: Context,
  { entry: { reference, operation: operationId } }: Recorded,
  options: AnyCallOptions,
  look: Look = lookAlone,
): AsyncGenerator<Recovered, void, undefined> {
  // Only what the entry itself holds is sent: this stands in for a caller who asks for the same again.
  const sealed = { provider: context.description.id, operationId, reference } as SealedRequest;
  try {
    const plan = context.planOf(operationId);
    if (plan === undefined) throw unknownOperation(sealed);
    // Read again: the entries before this one took their time. Its key has grown older, or another worker was faster.
    const found = await ledgerStep(context, () => findEntry(context, reference), reference);
    if (found.entry.state !== "open" || isSending(found)) return;
    const limits = limitsOf(context, options, plan);
    const { data, meta } = await continueRecorded({ context, plan, sealed }, found, limits, look);
    yield { reference, operationId, ok: true, data, meta };
  } catch (error) {
    if (!PayoutsError.isInstance(error)) throw error;
    yield { reference, operationId, ok: false, error };
  }
  options.signal?.throwIfAborted();
}

/** A payout that another version of the client made must not be passed over in silence. */
function unknownOperation({ provider, operationId, reference }: SealedRequest): JournalError {
  const why = "this client has no such operation, so it cannot find out what became of the payout";
  return new JournalError(`${operationId} "${reference}": ${why}. Nothing was sent now.`, {
    provider,
    operationId,
    reference,
    outcome: "unknown",
    next: { action: "person", scope: "payout" },
  });
}
