import type { JournalEntry } from "../journal/journal.ts";
import { resourceIn } from "../outcome/read-success.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { guarded } from "./recorded-request.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import type { RecordedAnswer } from "./record-outcome.ts";
import { ResultMeta } from "../delivery/result-meta.ts";

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
  const { status, text, isResource, isListed, requestId } = answer;
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const data = isResource ? body : resourceIn(body, call.plan.operation, status);
  const response = { status, headers: new Headers() };
  return {
    data,
    meta: new ResultMeta(call, { data, body, response, text }, [], { replayed: true, requestId, isListed }),
  };
}
