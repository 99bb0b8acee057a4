import type { JournalEntry } from "../journal/journal.ts";
import { resourceIn } from "../outcome/read-success.ts";
import { sealRequest } from "../request/seal-request.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { deliver } from "../delivery/deliver.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { journalError } from "./journal-step.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import type { RecordedAnswer } from "./record-outcome.ts";
import { ResultMeta } from "../delivery/result-meta.ts";
import { resumeError } from "../delivery/resume.ts";

/** The result that was recorded when the provider answered. Nothing is sent. */
export async function recordedAnswer(call: SealedCall, entry: JournalEntry): Promise<WithMeta<unknown>> {
  const { provider, account, reference, generation } = entry;
  const binding = [provider, account, reference, generation, "answer"] as const;
  let answer: RecordedAnswer;
  try {
    answer = JSON.parse(
      await call.context.ledger.vault.reveal(entry.answer ?? "", binding),
    ) as RecordedAnswer;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw journalError(call, "accepted", `${why}. The payout was made. Nothing was sent now.`, cause);
  }
  return resultOf(call, answer);
}

/** A recorded answer as the result of a call. */
export function resultOf(call: SealedCall, answer: RecordedAnswer): WithMeta<unknown> {
  const { status, text, isResource, isListed, requestId } = answer;
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const data = isResource ? body : resourceIn(body, call.plan.operation, status);
  const response = { status, headers: new Headers() };
  return {
    data,
    meta: new ResultMeta(call, { data, body, response, text }, [], { replayed: true, requestId, isListed }),
  };
}

/** Reads the payout of an entry whose answer was erased. */
export async function readById(call: ReferencedCall, entry: JournalEntry): Promise<WithMeta<unknown>> {
  const { context } = call;
  const plan = context.planOf(call.plan.operation.creates?.read ?? "");
  const parameter = /\{([^{}]+)\}/.exec(plan?.operation.path ?? "")?.[1];
  if (plan === undefined || parameter === undefined)
    throw journalError(call, "accepted", `it was made, with the id ${entry.payoutId}. Nothing was sent now.`);
  const given = {
    path: { [parameter]: entry.payoutId },
    query: {},
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  const { sealed } = sealRequest(context, plan, given);
  const read: SealedCall = { context, plan, sealed };
  const { data, meta } = await deliver(newDelivery(read, call.limits, (error) => resumeError(read, error)));
  return { data, meta: meta instanceof ResultMeta ? meta.asReplay() : meta };
}
