import type { JournalEntry } from "../journal/journal.ts";
import { resourceIn } from "../outcome/read-success.ts";
import { sealRequest } from "../request/seal-request.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { deliver } from "../delivery/deliver.ts";
import { type Delivery, newDelivery } from "../delivery/delivery.ts";
import { entryError } from "./entry-error.ts";
import { guarded } from "./recorded-request.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import type { RecordedAnswer } from "./record-outcome.ts";
import { ResultMeta } from "../delivery/result-meta.ts";
import { resumeOf } from "../delivery/resume.ts";

/** The result that was recorded when the provider answered. Nothing is sent. */
export function recordedAnswer(call: SealedCall, entry: JournalEntry): Promise<WithMeta<unknown>> {
  const { provider, account, reference, generation } = entry;
  const binding = [provider, account, reference, generation, "answer"] as const;
  return guarded(call, entry, async () => {
    const text = await call.context.ledger.vault.reveal(entry.answer ?? "", binding);
    // The vault has shown that this is what a client of ours recorded.
    return resultOf(call, JSON.parse(text) as RecordedAnswer);
  });
}

/** A recorded answer as the result of a call. */
export function resultOf(call: SealedCall, answer: RecordedAnswer): WithMeta<unknown> {
  const { status, text, isResource, requestId } = answer;
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const data = isResource ? body : resourceIn(body, call.plan.operation, status);
  const response = { status, headers: new Headers() };
  return {
    data,
    meta: new ResultMeta(call, { data, body, response, text }, [], { replayed: true, requestId }),
  };
}

/**
 * Reads the payout of an entry whose answer was erased.
 *
 * @throws {JournalError} It cannot be read now: whatever became of the read, the payout was made, so `outcome` is `accepted`.
 */
export async function readById(call: ReferencedCall, entry: JournalEntry): Promise<WithMeta<unknown>> {
  try {
    const { data, meta } = await deliver(readOf(call, entry));
    return { data, meta: meta instanceof ResultMeta ? meta.asReplay() : meta };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const reason = `it was made, with the id ${entry.payoutId}, and reading it failed: ${why}`;
    throw entryError(call, entry, "accepted", { action: "read", scope: "payout" }, reason, cause);
  }
}

function readOf({ context, plan, limits }: ReferencedCall, { payoutId }: JournalEntry): Delivery {
  const read = context.planOf(plan.operation.creates?.read ?? "");
  const parameter = /\{([^{}]+)\}/.exec(read?.operation.path ?? "")?.[1];
  if (read === undefined || parameter === undefined)
    throw new RangeError("the provider describes no read by the id");
  const given = {
    path: { [parameter]: payoutId },
    query: {},
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  const call: SealedCall = { context, plan: read, sealed: sealRequest(context, read, given).sealed };
  return newDelivery(call, limits, resumeOf(call));
}
