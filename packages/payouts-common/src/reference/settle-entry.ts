import { deliver } from "../delivery/deliver.ts";
import { type Delivery, newDelivery } from "../delivery/delivery.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { log } from "../delivery/report.ts";
import { ResultMeta } from "../delivery/result-meta.ts";
import { resumeOf } from "../delivery/resume.ts";
import type { JournalEntry } from "../journal/journal.ts";
import { withValueAt } from "../json/value-at.ts";
import { openViewOf } from "../outcome/open-payout.ts";
import { resultAt } from "../outcome/read-success.ts";
import { payoutIdOf } from "../payout/payout.ts";
import { sealRequest } from "../request/seal-request.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { entryError } from "./entry-error.ts";
import { recordAnswer, type RecordedAnswer } from "./record-outcome.ts";
import { madeOrUnknown } from "./recorded-request.ts";
import type { ReferencedCall } from "./referenced-call.ts";

/**
 * Reads the payout that an entry names by its id: its answer was erased, or left open whether it was paid.
 *
 * @throws {JournalError} It cannot be read now, or is still open: `outcome` says what is known of the payout, whatever became
 *   of the read.
 */
export async function readById(call: ReferencedCall, entry: JournalEntry): Promise<WithMeta<unknown>> {
  const read = async (): Promise<WithMeta<unknown>> => deliver(readOf(call, entry));
  const { data, meta } = await read().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    const reason = `it was made, with the id ${entry.payoutId}, and reading it failed: ${why}`;
    throw entryError(call, entry, madeOrUnknown(entry), { action: "read", scope: "payout" }, reason, cause);
  });
  if (entry.state === "open") await settleEntry(call, entry, data);
  return { data, meta: meta instanceof ResultMeta ? meta.asReplay() : meta };
}

/**
 * Closes an entry with the payout that was found or read, or with all the payouts of a batch.
 *
 * @param isListed - the provider's list showed it.
 * @throws {JournalError} Its failure leaves the money open, so the entry stays open, too.
 */
export async function settleEntry(
  call: ReferencedCall,
  entry: JournalEntry,
  native: unknown,
  isListed = false,
): Promise<RecordedAnswer> {
  const { context, plan } = call;
  // It stands where the operation's own answer has it.
  const body = withValueAt({}, resultAt(plan.operation, 200) ?? "", () => native);
  const answer = {
    status: 200,
    requestId: undefined,
    text: JSON.stringify(body),
    isResource: false,
    isListed,
  };
  const isOpen = plan.operation.creates?.items === undefined && openViewOf(context.description, native);
  try {
    if (!isOpen) await recordAnswer(call, entry, answer, native);
  } catch (error) {
    log(context.logger, "error", "the journal did not record a found payout", {
      reference: entry.reference,
      error,
    });
  }
  if (!isOpen) return answer;
  const payoutId = payoutIdOf(context.description, native) ?? entry.payoutId;
  const why = `the provider holds it as ${payoutId}, failed for a reason that does not show whether it was paid. A person must find out with the provider's help, and record it: \`client.conclude(reference, "paid" | "not_paid", …)\``;
  const next = { action: "person", scope: "payout" } as const;
  throw entryError(call, { ...entry, payoutId }, madeOrUnknown(entry), next, why);
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
