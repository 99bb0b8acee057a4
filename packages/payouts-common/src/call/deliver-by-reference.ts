import { JournalError } from "../errors/journal-error.ts";
import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { ErrorFacts } from "../errors/payouts-error.ts";
import { type Decision, decide, lastSentAt } from "../journal/decide.ts";
import { changed, newEntry } from "../journal/entry-draft.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import { differingFields, payoutText } from "../journal/payout-text.ts";
import { whileAlone } from "../keys/key-ring.ts";
import { sealedProblem } from "../request/check-sealed.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { startStopwatch } from "../transport/stopwatch.ts";
import { deliver } from "./deliver.ts";
import { type Bound, type Delivery, newDelivery } from "./delivery.ts";
import { endedBefore } from "./ended-before.ts";
import { findEntry } from "./find-entry.ts";
import { journalError, journalStep } from "./journal-step.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { lookForEntry } from "./look-for-entry.ts";
import type { WithMeta } from "./provider-call.ts";
import { readById, recordedAnswer } from "./recorded-answer.ts";
import { recordFailure, recordSuccess } from "./record-outcome.ts";
import { log } from "./report.ts";
import { withinLimits } from "./within-limits.ts";

/** The lease outlives the deadline by this much, in milliseconds, so that the outcome can still be recorded under it. */
const leaseMarginMs = 2_000;
/** However long a deadline is, a process that died keeps others waiting no longer: milliseconds. */
const longestLeaseMs = 3_600_000;

/**
 * Delivers the payout of a reference at most once, whichever process asks, and however often.
 *
 * The entry is committed to the journal before the first byte leaves; what the journal already holds decides what this call
 * does (`decide`).
 *
 * @throws {JournalError} The journal failed, or does not let this call send.
 */
export async function deliverByReference(
  call: SealedCall,
  limits: Limits,
  { wasSent = false, bounds = [] }: ReferenceOptions = {},
): Promise<WithMeta<unknown>> {
  const { context, sealed } = call;
  warnOfMemory(call);
  const account = context.ledger.account();
  const bound: SealedCall = { ...call, sealed: { ...sealed, account } };
  return alone(bound, limits, async () => {
    if (!wasSent) return insertOrContinue(bound, account, limits, bounds);
    const found = await findEntry(context, sealed.reference ?? "");
    if (found === undefined)
      throw journalError(
        bound,
        "unknown",
        "it was sent before, and this client's journal does not know it. Nothing was sent.",
      );
    return continueEntry(bound, found, limits, bounds);
  });
}

/** Continues what the journal holds, as a call of the same payout would. */
export function continueRecorded(
  call: SealedCall,
  found: Recorded,
  limits: Limits,
): Promise<WithMeta<unknown>> {
  const sealed = { ...call.sealed, account: found.entry.account };
  return alone({ ...call, sealed }, limits, () =>
    continueEntry({ ...call, sealed }, found, limits, [], true),
  );
}

/** What is known of a sealed request with a reference. */
interface ReferenceOptions {
  /** It was sent before, so the journal must know it. */
  readonly wasSent?: boolean;
  readonly bounds?: readonly Bound[];
}

/** Runs a task when no other call of this process is sending the reference. */
function alone<Result>(bound: SealedCall, limits: Limits, task: () => Promise<Result>): Promise<Result> {
  const { context, sealed } = bound;
  const { ledger } = context;
  const name = JSON.stringify([context.description.id, sealed.account, sealed.reference]);
  // Until the journal says otherwise, another call of this reference may have paid.
  const waiting = deliveryOf(bound, limits, { earlier: "unknown" });
  const wait = (other: Promise<unknown>): Promise<unknown> =>
    withinLimits(other, limits, (cause) => endedBefore(waiting, cause));
  return whileAlone(ledger.running, name, wait, task);
}

async function insertOrContinue(
  call: SealedCall,
  account: string,
  limits: Limits,
  bounds: readonly Bound[],
): Promise<WithMeta<unknown>> {
  const { ledger } = call.context;
  const elapsed = startStopwatch();
  const leaseMs = leaseOf(limits);
  const draft = await newEntry(call, account, ledger.vault, leaseMs);
  const recorded = await journalStep(call, limits, () => ledger.journal.insert(draft), "not_sent");
  if (recorded.entry.version !== draft.version) return continueEntry(call, recorded, limits, bounds);
  return sendEntry(call, recorded, limits, { elapsed, bounds: [...bounds, leaseBound(leaseMs)] });
}

/** Does what the journal's entry asks for, until nobody else changes it in between. */
async function continueEntry(
  call: SealedCall,
  found: Recorded,
  limits: Limits,
  bounds: readonly Bound[],
  isRecovery = false,
): Promise<WithMeta<unknown>> {
  const { context, plan } = call;
  const { journal, vault } = context.ledger;
  for (let recorded = found; ;) {
    const { entry, now } = recorded;
    const reveal = async (): Promise<SealedRequest> => revealed(call, entry);
    const isSame =
      isRecovery ||
      (await guarded(call, entry, () => vault.matches(entry.fingerprint, payoutText(call.sealed))));
    const decision = decide(entry, now, plan, isSame);
    switch (decision.action) {
      case "answer":
        return recordedAnswer({ ...call, sealed: await reveal() }, entry);
      case "read":
        return readById(call, entry, limits);
      case "look":
        return lookForEntry({ ...call, sealed: await reveal() }, recorded, limits);
      case "made":
        throw refusal(call, entry, "accepted", { action: "read", scope: "payout" }, madeReason(entry));
      case "wait": {
        const notBefore = Date.now() + decision.until - now;
        const next: NextStep = { action: "resend", notBefore, scope: "payout" };
        throw refusal(
          call,
          entry,
          "unknown",
          next,
          "another process is sending it, or died while it did. Call again later",
        );
      }
      case "refuse":
        throw refusal(
          call,
          entry,
          "not_sent",
          { action: "person", scope: "payout" },
          `another payout stands under this reference, and it may have been made: ${await differences(call, entry)}. If this is a new payout, give it a reference of its own; if not, pass what was passed before`,
        );
      case "deliver": {
        const sealed = decision.newGeneration ? await nextGeneration(call, entry) : await reveal();
        const continued = { ...call, sealed };
        if (decision.pauseMs > 0 && performance.now() + decision.pauseMs >= limits.deadlineAt)
          throw tooEarly(continued, entry, decision);
        const elapsed = startStopwatch();
        const leaseMs = leaseOf(limits);
        const draft = changed(entry, {
          ...(decision.newGeneration && (await newEntry(continued, entry.account, vault, leaseMs))),
          ...(decision.newGeneration && {
            firstSentAt: now,
            sendings: entry.sendings,
            lastSentAt: entry.lastSentAt,
          }),
          state: "open",
          outcome: decision.earlier === "accepted" ? "accepted" : "unknown",
          holder: crypto.randomUUID(),
          leaseMs,
        });
        const taken = await journalStep(
          continued,
          limits,
          () => journal.replace(draft, entry.version),
          decision.earlier,
        );
        if (taken.entry.version === draft.version)
          return sendEntry(continued, taken, limits, {
            ...ageOf(entry, decision),
            elapsed,
            bounds: [...bounds, leaseBound(leaseMs)],
          });
        recorded = taken;
      }
    }
  }
}

/** Sends what an entry holds, under its lease, and records what came of it. */
async function sendEntry(
  call: SealedCall,
  { entry, now }: Recorded,
  limits: Limits,
  earlier: Partial<Delivery>,
): Promise<WithMeta<unknown>> {
  const delivery = deliveryOf(call, limits, earlier);
  const { elapsed } = delivery;
  const journalNow = (): number => now + elapsed();
  try {
    const result = await deliver(delivery);
    return await recordSuccess(call, entry, result, journalNow, limits);
  } catch (error) {
    await recordFailure(call, entry, error, journalNow, limits);
    throw error;
  }
}

function deliveryOf(call: SealedCall, limits: Limits, earlier: Partial<Delivery>): Delivery {
  const resume: Delivery["resume"] = async () =>
    (await deliverByReference(call, limitsOf(call.context, {}, call.plan.id))).data;
  return newDelivery(call, limits, resume, earlier);
}

/** The recorded request, if it belongs to this client. */
async function revealed(call: SealedCall, entry: JournalEntry): Promise<SealedRequest> {
  return guarded(call, entry, async () => {
    const { provider, account, reference, generation } = entry;
    if (entry.sealed === null) throw new RangeError("what was sent has been erased");
    const text = await call.context.ledger.vault.reveal(entry.sealed, [
      provider,
      account,
      reference,
      generation,
      "sealed",
    ]);
    const sealed = JSON.parse(text) as SealedRequest;
    const problem = sealedProblem(call.context, sealed);
    if (problem !== undefined) throw new RangeError(`the recorded request is not this client's: ${problem}`);
    return sealed;
  });
}

/** Runs a step on what is recorded; what it cannot read is an error that says what is known of the money. */
async function guarded<Result>(
  call: SealedCall,
  entry: JournalEntry,
  task: () => Promise<Result>,
): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    const outcome = entry.state === "refused" ? "not_sent" : entry.state === "open" ? "unknown" : "accepted";
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refusal(call, entry, outcome, { action: "correct", scope: "payout" }, why, cause);
  }
}

/** The call's own request, under the next key. */
async function nextGeneration(call: SealedCall, entry: JournalEntry): Promise<SealedRequest> {
  const { sealed } = call;
  const recorded = entry.sealed === null ? undefined : await revealed(call, entry);
  if (sealed.idempotencyKey !== undefined && sealed.idempotencyKey === recorded?.idempotencyKey)
    throw refusal(
      call,
      entry,
      "not_sent",
      { action: "correct", scope: "payout" },
      "it needs a new idempotency key, and carries the old one. Make the call again instead of sending the sealed request",
    );
  return { ...sealed, generation: entry.generation + 1 };
}

async function differences(call: SealedCall, entry: JournalEntry): Promise<string> {
  if (entry.sealed === null) return "what was sent has been erased, and its fingerprint differs";
  const fields = differingFields(call.sealed, await revealed(call, entry));
  return `${fields.join(", ")} ${fields.length === 1 ? "differs" : "differ"}`;
}

function madeReason({ conclusion, payoutId }: JournalEntry): string {
  const id = payoutId === null ? "" : ` Its id is ${payoutId}.`;
  return conclusion === null
    ? `it was made, and its answer has been erased.${id} Read it`
    : `${conclusion.by} concluded that it was paid: ${conclusion.because}.${id} Read it`;
}

function tooEarly(
  call: SealedCall,
  entry: JournalEntry,
  decision: Extract<Decision, { action: "deliver" }>,
): JournalError {
  const notBefore = Date.now() + decision.pauseMs;
  const seconds = Math.ceil(decision.pauseMs / 1000);
  return refusal(
    call,
    entry,
    decision.earlier,
    { action: "resend", notBefore, scope: "payout" },
    `an earlier sending may still be running. It can be sent again in ${seconds} s, and deadlineMs is shorter`,
  );
}

function refusal(
  { plan, sealed, context }: SealedCall,
  entry: JournalEntry,
  outcome: Outcome,
  next: NextStep,
  why: string,
  cause?: unknown,
): JournalError {
  const { idempotencyKey, reference } = sealed;
  const facts: ErrorFacts = { provider: context.description.id, operationId: plan.id, outcome, next, cause };
  const key = entry.operation === plan.id ? idempotencyKey : undefined;
  return new JournalError(`${plan.id} "${reference}": ${why}. Nothing was sent now.`, {
    ...facts,
    idempotencyKey: key,
    reference,
    payoutId: entry.payoutId ?? undefined,
  });
}

/** How old the key and the last sending are, on this machine's clock. */
function ageOf(
  entry: JournalEntry,
  { keyAgeMs, newGeneration, pauseMs, earlier }: Extract<Decision, { action: "deliver" }>,
): Partial<Delivery> {
  const firstSentAt = Date.now() - keyAgeMs;
  const age = entry.updatedAt - lastSentAt(entry);
  return {
    firstSentAt,
    lastSentAt: newGeneration ? firstSentAt : Date.now() - Math.max(0, age),
    pauseMs,
    earlier,
  };
}

function leaseOf({ deadlineAt }: Limits): number {
  return Math.min(longestLeaseMs, Math.max(0, deadlineAt - performance.now()) + leaseMarginMs);
}

function leaseBound(leaseMs: number): Delivery["bounds"][number] {
  return { afterMs: leaseMs, why: "another process may send it by now" };
}

const warned = new WeakSet<object>();

/** A reference promises more than a journal in memory holds; the caller learns of it once. */
function warnOfMemory({ context }: SealedCall): void {
  const { journal } = context.ledger;
  if (journal.durable || warned.has(journal) || context.logger.warn === undefined) return;
  warned.add(journal);
  log(context.logger, "warn", "`reference` is protected within this process only; pass a durable `journal`", {
    provider: context.description.id,
  });
}
