import { type Earlier, newDelivery } from "../delivery/delivery.ts";
import { Progress } from "../delivery/progress.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import { type Decision, decide, lastSentAt } from "../journal/decide.ts";
import { changed, newEntry } from "../journal/entry-draft.ts";
import type { EntryDraft, JournalEntry, Recorded } from "../journal/journal.ts";
import { payoutText } from "../journal/payout-text.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { thisMoment } from "../transport/moment.ts";
import { entryError } from "./entry-error.ts";
import { findEntry } from "./find-entry.ts";
import { journalStep } from "./journal-step.ts";
import { mostConflicts } from "./ledger-step.ts";
import { lookAlone, lookForEntry, type Look } from "./look-for-entry.ts";
import { differences, guarded, madeOrUnknown, nextGeneration, recordedRequest } from "./recorded-request.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import { leaseMsOf, sendEntry } from "./send-entry.ts";
import { readById } from "./settle-entry.ts";

type Deliver = Extract<Decision, { action: "deliver" }>;

/**
 * Does what an entry asks for. Where another worker changes the entry in between, what stands then decides.
 *
 * @param asks - who asks: a call, whose payload must be the entry's; or the entry itself, which is then recovered.
 * @param look - how its payout is looked for, where it must not be sent.
 */
export async function continueEntry(
  call: ReferencedCall,
  found: Recorded,
  asks: "call" | "entry",
  look: Look = lookAlone,
): Promise<WithMeta<unknown>> {
  let recorded = found;
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    const { entry, now } = recorded;
    const isSame = asks === "entry" || (await isSamePayout(call, entry));
    if (asks === "entry" && entry.state === "refused") {
      const next: NextStep = { action: "resend", scope: "payout" };
      const why =
        "another call found that it was not made, so whether it is sent again is for its caller to say";
      throw entryError(call, entry, entry.outcome, next, why);
    }
    const decision = await guarded(call, entry, async () => decide(entry, now, call.plan, isSame));
    switch (decision.action) {
      case "answer":
        return recordedAnswer({ ...call, sealed: await recordedRequest(call, entry) }, entry);
      case "read":
        return readById(call, entry);
      case "look":
        return lookForEntry({ ...call, sealed: await recordedRequest(call, entry) }, recorded, look);
      case "made":
        throw entryError(call, entry, "accepted", { action: "read", scope: "payout" }, madeReason(entry));
      case "wait": {
        const next: NextStep = {
          action: decision.mayResend ? "resend" : "reconcile",
          notBefore: Date.now() + decision.until - now,
          scope: "payout",
        };
        const why = "another process is sending it, or ended while it did. Call again later";
        throw entryError(call, entry, madeOrUnknown(entry), next, why);
      }
      case "refuse": {
        const why = `another payout stands under this reference, and it may have been made: ${await differences(call, entry)}. If this is a new payout, give it a reference of its own; if not, pass what was passed before`;
        throw entryError(call, entry, "not_sent", { action: "person", scope: "payout" }, why);
      }
      case "deliver": {
        // First the turn, then the lease: while it waits in line, nobody holds an entry as being sent.
        const waited = await waitForTurn(call, decision.earlier);
        const taken = waited
          ? await journalStep(call, () => findEntry(call.context, entry.reference), decision.earlier)
          : await takeAndSend(call, recorded, decision);
        if ("data" in taken) return taken;
        recorded = taken;
      }
    }
  }
  const why = "the journal gives back another entry than it was given. Repair it, then call again";
  const { entry } = recorded;
  throw entryError(call, entry, madeOrUnknown(entry), { action: "correct", scope: "account" }, why);
}

/**
 * Waits for the turn of the call, where its provider has limits.
 *
 * @returns whether it waited: what stands by then decides anew, for the key is older now, and others may have sent.
 */
async function waitForTurn(call: ReferencedCall, earlier: Outcome): Promise<boolean> {
  const { context, limits, resume, bounds } = call;
  if (context.pacer === undefined) return false;
  const delivery = newDelivery(call, limits, resume, { earlier, bounds });
  return context.pacer.wait(delivery, new Progress(delivery));
}

/** Takes the lease and sends; or gives back what stands, where another worker was faster. */
async function takeAndSend(
  call: ReferencedCall,
  { entry, now }: Recorded,
  decision: Deliver,
): Promise<WithMeta<unknown> | Recorded> {
  const { journal, vault } = call.context.ledger;
  const { newGeneration, pauseMs, earlier } = decision;
  const sealed = newGeneration ? await nextGeneration(call, entry) : await recordedRequest(call, entry);
  const continued = { ...call, sealed };
  if (pauseMs > 0 && performance.now() + pauseMs >= call.limits.deadlineAt)
    throw tooEarly(continued, entry, decision);

  const asked = thisMoment();
  const leaseMs = leaseMsOf(call.limits);
  const lifetimeMs = call.plan.operation.idempotency?.lifetimeMs;
  const ofGeneration = newGeneration ? await newGenerationOf(entry, sealed, now) : {};
  const draft = changed(entry, {
    ...ofGeneration,
    state: "open",
    outcome: earlier === "accepted" ? "accepted" : "unknown",
    holder: crypto.randomUUID(),
    leaseMs,
  });
  const undo = async (late: Recorded): Promise<unknown> => {
    const { version } = late.entry;
    return version === draft.version && journal.replace(changed(entry, {}), version);
  };
  const taken = await journalStep(continued, () => journal.replace(draft, entry.version), earlier, undo);
  if (taken.entry.version !== draft.version) return taken;
  return sendEntry(continued, taken, leaseMs, asked, timesOf(entry, now, decision));

  async function newGenerationOf(
    { sendings, lastSentAt: last }: JournalEntry,
    request: SealedRequest,
    firstSentAt: number,
  ): Promise<Partial<EntryDraft>> {
    const entry = await newEntry(request, vault, lifetimeMs, leaseMs);
    return { ...entry, firstSentAt, sendings, lastSentAt: last };
  }
}

function isSamePayout(call: ReferencedCall, entry: JournalEntry): Promise<boolean> {
  const { vault } = call.context.ledger;
  return guarded(call, entry, () => vault.matches(entry.fingerprint, payoutText(call.sealed)));
}

/** How old the key and the last sending are, by this machine's clock. */
function timesOf(
  entry: JournalEntry,
  now: number,
  { keyAgeMs, newGeneration, pauseMs, earlier }: Deliver,
): Earlier {
  const firstSentAt = Date.now() - keyAgeMs;
  const lastSent = newGeneration ? firstSentAt : Date.now() - Math.max(0, now - lastSentAt(entry));
  return { firstSentAt, lastSentAt: lastSent, pauseMs, earlier };
}

function tooEarly(call: ReferencedCall, entry: JournalEntry, { pauseMs, earlier }: Deliver): Error {
  const next: NextStep = { action: "resend", notBefore: Date.now() + pauseMs, scope: "payout" };
  const seconds = Math.ceil(pauseMs / 1000);
  const why = `an earlier sending may still be running. It can be sent again in ${seconds} s, and deadlineMs is shorter`;
  return entryError(call, entry, earlier, next, why);
}

function madeReason({ conclusion, payoutId }: JournalEntry): string {
  const id = payoutId === null ? "" : ` Its id is ${payoutId}.`;
  return conclusion === null
    ? `it was made, and its answer has been erased.${id} Read it`
    : `${conclusion.by} concluded that it was paid: ${conclusion.because}.${id} Read it`;
}
