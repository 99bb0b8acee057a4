import type { Bound } from "../delivery/delivery.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { endedBefore } from "../delivery/ended-before.ts";
import { type Limits, limitsOf } from "../delivery/limits.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { log } from "../delivery/report.ts";
import { withinLimits } from "../delivery/within-limits.ts";
import { changed, newEntry, notSent } from "../journal/entry-draft.ts";
import type { Recorded } from "../journal/journal.ts";
import { askedItems } from "../payout/asked-items.ts";
import { whileAlone } from "../keys/key-ring.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { thisMoment } from "../transport/moment.ts";
import { continueEntry } from "./continue-entry.ts";
import { findEntry } from "./find-entry.ts";
import { journalError, journalStep } from "./journal-step.ts";
import type { Look } from "./look-for-entry.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import { leaseMsOf, sendEntry } from "./send-entry.ts";

/** What is known of a sealed request with a reference. */
interface Earlier {
  /** It was sent before, so the journal must know it. */
  readonly wasSent?: boolean;
  /** After these nothing may leave. */
  readonly bounds?: readonly Bound[];
}

/**
 * Delivers the payout of a reference at most once, whichever process asks, and however often.
 *
 * The entry is committed to the journal before the first byte leaves; what the journal already holds decides what this call
 * does (`decide`).
 *
 * @throws {JournalError} The journal failed, or does not let this call send.
 */
export function deliverByReference(
  sealedCall: SealedCall,
  limits: Limits,
  { wasSent = false, bounds = [] }: Earlier = {},
): Promise<WithMeta<unknown>> {
  const call = referenced(sealedCall, limits, bounds);
  const { context, sealed } = call;
  warnOfMemory(call);
  return alone(call, async () => {
    if (!wasSent) return insertOrContinue(call);
    // It was sent before, so the journal must hold it: a client without that journal must not send.
    const found = await journalStep(call, () => findEntry(context, sealed.reference ?? ""), "unknown");
    return continueEntry(call, found, "call");
  });
}

/** Continues what the journal holds, as another call of the same payout would. */
export function continueRecorded(
  sealedCall: SealedCall,
  found: Recorded,
  limits: Limits,
  look: Look,
): Promise<WithMeta<unknown>> {
  const call = referenced(sealedCall, limits, []);
  return alone(call, async () => {
    const recorded = await journalStep(call, async () => found, "unknown");
    return continueEntry(call, recorded, "entry", look);
  });
}

function referenced(call: SealedCall, limits: Limits, bounds: readonly Bound[]): ReferencedCall {
  const sealed = { ...call.sealed, account: call.context.account() };
  const resume = async (): Promise<unknown> =>
    (await deliverByReference(call, limitsOf(call.context, {}, call.plan))).data;
  return { ...call, sealed, limits, bounds, resume };
}

/** Runs a task when no other call of this process is sending the reference. */
function alone<Result>(call: ReferencedCall, task: () => Promise<Result>): Promise<Result> {
  const { context, sealed, limits, resume } = call;
  const { reference, given, body } = sealed;
  const name = JSON.stringify([sealed.provider, sealed.account, reference]);
  const wait = (other: Promise<unknown>): Promise<unknown> =>
    withinLimits(other, limits, (cause) =>
      // The other call may have paid, so this one cannot say that nothing was sent. What it sent has its own key and
      // its own references: by those of this call nothing is found.
      endedBefore(newDelivery(call, limits, resume, { earlier: "unknown" }), cause, {
        reference,
        sealed: undefined,
        idempotencyKey: undefined,
        items: askedItems(call.plan.operation, given ?? body, "unknown"),
      }),
    );
  return whileAlone(context.ledger.running, name, wait, task);
}

async function insertOrContinue(call: ReferencedCall): Promise<WithMeta<unknown>> {
  const { context, plan, sealed, limits } = call;
  const { journal, vault } = context.ledger;
  // Whoever waits for a turn is not sending: the entry says so, should this process end before its turn.
  const mustWait = context.pacer?.reserve(call) === false;
  const asked = thisMoment();
  const leaseMs = leaseMsOf(limits);
  const draft = await newEntry(sealed, vault, plan.operation.idempotency?.lifetimeMs, leaseMs).catch(
    (cause: unknown) => {
      throw journalError(call, "not_sent", "the request cannot be recorded", cause);
    },
  );
  const undo = async ({ entry }: Recorded): Promise<unknown> =>
    entry.version === draft.version &&
    journal.replace(changed(entry, { state: "refused", outcome: "not_sent" }), entry.version);
  const entry = mustWait ? notSent(draft) : draft;
  const recorded = await journalStep(call, () => journal.insert(entry), "not_sent", undo);
  return recorded.entry.version === draft.version && !mustWait
    ? sendEntry(call, recorded, leaseMs, asked)
    : continueEntry(call, recorded, "call");
}

const warned = new WeakSet<object>();

/** A reference promises more than a journal in memory holds: the caller is warned once. */
function warnOfMemory({ context }: SealedCall): void {
  const { journal } = context.ledger;
  if (journal.durable || warned.has(journal) || context.logger === undefined) return;
  warned.add(journal);
  log(context.logger, "warn", "`reference` is protected within this process only; pass a durable `journal`", {
    provider: context.description.id,
  });
}
