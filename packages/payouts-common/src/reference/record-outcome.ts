import { PayoutsError } from "../errors/payouts-error.ts";
import { ApiError, ConflictError } from "../errors/api-error.ts";
import { changed } from "../journal/entry-draft.ts";
import type { EntryDraft, JournalEntry, Recorded } from "../journal/journal.ts";
import type { Refusal } from "../journal/refusal.ts";
import { recordedProblem } from "../journal/recorded-problem.ts";
import { payoutIdOf } from "../payout/payout.ts";
import { inTime, mostConflicts } from "./ledger-step.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { log } from "../delivery/report.ts";
import { ResultMeta } from "../delivery/result-meta.ts";

/** What the journal keeps of an answer. */
export interface RecordedAnswer {
  readonly status: number;
  readonly requestId: string | undefined;
  /** The body as it came; or, where a look-up found the payouts, a body that holds them. */
  readonly text: string;
  /** Whether `text` is the resource itself and not the envelope. */
  readonly isResource: boolean;
  /** A look-up found the payouts. */
  readonly isListed?: boolean;
}

/** Records a success before the call resolves. If that fails the success stays one, with a warning. */
export async function recordSuccess(
  call: ReferencedCall,
  entry: JournalEntry,
  result: WithMeta<unknown>,
  journalNow: () => number,
): Promise<WithMeta<unknown>> {
  const { meta, data } = result;
  const { status, requestId } = meta;
  const text = meta instanceof ResultMeta ? meta.text : undefined;
  const answer: RecordedAnswer = {
    status,
    requestId,
    text: text ?? JSON.stringify(data ?? null),
    isResource: text === undefined,
  };
  try {
    await recordAnswer(call, entry, answer, data, {
      sendings: entry.sendings + meta.attempts.length,
      firstSentAt: entry.firstSentAt,
      lastSentAt: journalNow(),
    });
    return result;
  } catch (error) {
    const { reference } = call.sealed;
    log(call.context.logger, "error", "the journal did not record a success", { reference, error });
    const why = error instanceof Error ? error.message : String(error);
    return { data, meta: withWarning(meta, `the journal did not record the answer: ${why}`) };
  }
}

/** Closes an entry with its answer. */
export async function recordAnswer(
  call: ReferencedCall,
  entry: JournalEntry,
  answer: RecordedAnswer,
  data: unknown,
  change: Partial<EntryDraft> = {},
): Promise<void> {
  const { vault } = call.context.ledger;
  const { provider, account, reference, generation } = entry;
  const binding = [provider, account, reference, generation, "answer"] as const;
  const closed = {
    ...change,
    state: "finished",
    outcome: "accepted",
    answer: await vault.protect(JSON.stringify(answer), binding),
  } as const;
  let stands = entry;
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    const payoutId = payoutIdOf(call.context.description, data) ?? stands.payoutId;
    const draft = changed(stands, { ...closed, payoutId });
    const { entry: current } = await record(call, draft, stands.version);
    if (current.version === draft.version || isClosed(current)) return;
    // Another process took over, because this one seemed dead. It sent the same payout, so the answer stands.
    if (current.generation !== generation) throw new Error("another process wrote the entry in between");
    stands = current;
  }
  throw new Error("it gives back another entry than it was given");
}

/** Writes an outcome. The call's signal does not end that: what became of the payout is worth more. */
async function record(
  { context: { ledger }, limits: { deadlineAt }, sealed }: ReferencedCall,
  draft: EntryDraft,
  version: string,
): Promise<Recorded> {
  const step = (): Promise<Recorded> => ledger.journal.replace(draft, version);
  const recorded = await inTime(ledger, step, { signal: undefined, deadlineAt });
  const problem = recordedProblem(recorded, sealed);
  if (problem !== undefined) throw new TypeError(problem);
  return recorded;
}

function isClosed({ state }: JournalEntry): boolean {
  return state === "finished" || state === "erased";
}

/** Records a failure; what was never sent or was refused leaves the reference free for a correction. */
export async function recordFailure(
  call: ReferencedCall,
  entry: JournalEntry,
  error: unknown,
  journalNow: () => number,
): Promise<void> {
  const failure = PayoutsError.isInstance(error) ? error : undefined;
  const outcome = failure?.outcome ?? "unknown";
  const attempts = failure?.attempts.filter((each) => each.outcome !== "not_sent").length ?? 1;
  const isOver = outcome === "not_sent" || outcome === "rejected";
  const draft = changed(entry, {
    state: isOver ? "refused" : "open",
    outcome,
    sendings: entry.sendings + attempts,
    // An entry that was sent before keeps its time where nothing left now.
    lastSentAt: attempts > 0 ? journalNow() : entry.lastSentAt,
    refusal: refusalOf(call, outcome, failure) ?? entry.refusal,
    // Another payout's id is not this one's.
    payoutId: ConflictError.isInstance(failure) ? entry.payoutId : (failure?.payoutId ?? entry.payoutId),
  });
  try {
    const recorded = await record(call, draft, entry.version);
    if (outcome === "accepted" && recorded.entry.version !== draft.version)
      await addAcceptance(call, entry.generation, recorded);
  } catch (cause) {
    // The entry stays open, and its lease ends by itself: the next call finds out what became of the payout.
    const { reference } = call.sealed;
    log(call.context.logger, "error", "the journal did not record a failure", { reference, error: cause });
  }
}

/** Another process took over, because this one seemed dead; it keeps its lease, and must know that the payout was made. */
async function addAcceptance(call: ReferencedCall, generation: number, found: Recorded): Promise<void> {
  let { entry, now } = found;
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    if (isClosed(entry) || entry.generation !== generation) return;
    const { holder, leaseUntil } = entry;
    const leaseMs = leaseUntil === null ? null : Math.max(0, leaseUntil - now);
    const draft = changed(entry, { state: "open", outcome: "accepted", holder, leaseMs });
    ({ entry, now } = await record(call, draft, entry.version));
    if (entry.version === draft.version) return;
  }
}

/** What the provider's answer says against sending the same request again; `undefined`: nothing. */
function refusalOf(
  { plan }: ReferencedCall,
  outcome: JournalEntry["outcome"],
  failure: PayoutsError | undefined,
): string | undefined {
  const isKeyLost =
    outcome === "unknown" && plan.isRepeatable && failure !== undefined && failure.next.action !== "resend";
  if (outcome !== "rejected" && !isKeyLost) return undefined;
  const { status, requestId } = failure ?? {};
  const code = ApiError.isInstance(failure) ? failure.code : undefined;
  const isOtherPayout = outcome === "rejected" && status !== undefined && status < 300;
  const refusal: Refusal = { status, code, requestId, isOtherPayout, ...(isKeyLost && { isKeyLost }) };
  return JSON.stringify(refusal);
}

function withWarning(meta: WithMeta<unknown>["meta"], text: string): WithMeta<unknown>["meta"] {
  return meta instanceof ResultMeta ? meta.warnedOf({ kind: "not_recorded", text }) : meta;
}
