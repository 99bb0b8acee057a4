import type { Context } from "../context.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import type { JournalEntry } from "../journal/journal.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { continueRecorded } from "./deliver-by-reference.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import type { Meta } from "../delivery/provider-call.ts";

/** What `recover()` found out about one payout. */
export type Recovered<OperationId extends string = string, Data = unknown> = {
  readonly reference: string;
  readonly operationId: OperationId;
} & (
  | { readonly ok: true; readonly data: Data; readonly meta: Meta }
  | { readonly ok: false; readonly error: PayoutsError }
);

const pageSize = 100;

/**
 * Walks the payouts whose outcome is not recorded, the key that expires soonest first, and resumes or reconciles each.
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
    for (const entry of entries) {
      const isSending = entry.holder !== null && entry.leaseUntil !== null && entry.leaseUntil > now;
      const plan = context.planOf(entry.operation);
      if (isSending || plan === undefined) continue;
      const { reference, operation: operationId } = entry;
      // Only what the entry itself holds is sent: this stands in for a caller who asks for the same again.
      const sealed = { provider: description.id, operationId, reference } as SealedRequest;
      try {
        const limits = limitsOf(context, options, operationId);
        const { data, meta } = await continueRecorded({ context, plan, sealed }, { entry, now }, limits);
        yield { reference, operationId, ok: true, data, meta };
      } catch (error) {
        if (!PayoutsError.isInstance(error)) throw error;
        yield { reference, operationId, ok: false, error };
      }
      options.signal?.throwIfAborted();
    }
    after = entries.at(-1);
    if (entries.length < pageSize) return;
  }
}
