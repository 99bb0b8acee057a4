import type { Context } from "../context.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import type { Meta } from "../delivery/provider-call.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import type { PayoutItems } from "../errors/payout-item.ts";
import { decide } from "../journal/decide.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { continueRecorded } from "./deliver-by-reference.ts";
import { findEntry } from "./find-entry.ts";
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

const pageSize = 100;

/**
 * Walks the payouts whose outcome is not recorded, the key that expires soonest first, and resumes or reconciles each.
 * Those of a page that can only be looked for come last, and share one pass over the provider's list.
 *
 * It is safe beside running calls and other workers: what another one is sending is passed over.
 */
export async function* recover(
  context: Context,
  options: AnyCallOptions = {},
): AsyncGenerator<Recovered, void, undefined> {
  const { ledger, description } = context;
  const account = ledger.account();
  let after: JournalEntry | undefined;
  for (;;) {
    const { entries, now } = await ledger.journal.list({
      provider: description.id,
      account,
      state: "open",
      order: "expiry",
      limit: pageSize,
      ...(after && { after }),
    });
    const open = entries.flatMap((entry) => openEntry(context, { entry, now }) ?? []);
    const isLookedFor = ({ call, entry }: OpenEntry): boolean =>
      decide(entry, now, call.plan, true).action === "look";
    for (const each of open) if (!isLookedFor(each)) yield* continued(context, each, options, lookAlone);
    const looked = open.filter(isLookedFor);
    const look = await lookTogether(context, looked, options);
    for (const each of looked) yield* continued(context, each, options, look);
    after = entries.at(-1);
    if (entries.length < pageSize) return;
  }
}

/** An entry that no call is sending now. */
interface OpenEntry extends Recorded {
  readonly call: SealedCall;
}

function openEntry(context: Context, { entry, now }: Recorded): OpenEntry | undefined {
  const isSending = entry.holder !== null && entry.leaseUntil !== null && entry.leaseUntil > now;
  const plan = context.planOf(entry.operation);
  if (entry.state !== "open" || isSending || plan === undefined) return undefined;
  const { reference, operation: operationId } = entry;
  // Only what the entry itself holds is sent: this stands in for a caller who asks for the same again.
  const sealed = { provider: context.description.id, operationId, reference } as SealedRequest;
  return { entry, now, call: { context, plan, sealed } };
}

async function* continued(
  context: Context,
  { entry: { reference } }: OpenEntry,
  options: AnyCallOptions,
  look: Look,
): AsyncGenerator<Recovered, void, undefined> {
  // Read again: the entries before this one took their time, and its key has grown older.
  const current = openEntry(context, await findEntry(context, reference));
  if (current === undefined) return;
  const { call, entry, now } = current;
  const of = { reference, operationId: entry.operation };
  try {
    const limits = limitsOf(context, options, call.plan);
    const { data, meta } = await continueRecorded(call, { entry, now }, limits, look);
    yield { ...of, ok: true, data, meta };
  } catch (error) {
    if (!PayoutsError.isInstance(error)) throw error;
    yield { ...of, ok: false, error };
  }
  options.signal?.throwIfAborted();
}
