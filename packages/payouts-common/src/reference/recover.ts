import type { Context } from "../context.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { JournalError } from "../errors/journal-error.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { continueRecorded } from "./deliver-by-reference.ts";
import { listEntries } from "./list-entries.ts";
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

/**
 * Walks the payouts whose outcome is not recorded, the key that expires soonest first, and resumes or reconciles each.
 *
 * @throws {JournalError} The journal does not list them.
 *
 * It is safe beside running calls and other workers: what another one is sending is passed over.
 */
export async function* recover(
  context: Context,
  options: AnyCallOptions = {},
): AsyncGenerator<Recovered, void, undefined> {
  const provider = context.description.id;
  for await (const { entry, now } of listEntries(context, { state: "open", order: "expiry" })) {
    const isSending = entry.holder !== null && entry.leaseUntil !== null && entry.leaseUntil > now;
    if (isSending) continue;
    const { reference, operation: operationId } = entry;
    // Only what the entry itself holds is sent: this stands in for a caller who asks for the same again.
    const sealed = { provider, operationId, reference } as SealedRequest;
    try {
      const plan = context.planOf(operationId);
      if (plan === undefined) throw unknownOperation(sealed);
      const limits = limitsOf(context, options, operationId);
      const { data, meta } = await continueRecorded({ context, plan, sealed }, { entry, now }, limits);
      yield { reference, operationId, ok: true, data, meta };
    } catch (error) {
      if (!PayoutsError.isInstance(error)) throw error;
      yield { reference, operationId, ok: false, error };
    }
    options.signal?.throwIfAborted();
  }
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
