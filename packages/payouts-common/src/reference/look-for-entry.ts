import { lookUp } from "../call/reconcile.ts";
import type { Reconciliation } from "../call/reconciliation.ts";
import type { Lost } from "../call/wanted-payouts.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { JournalError } from "../errors/journal-error.ts";
import type { NextStep } from "../errors/next-step.ts";
import { type ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { lastSentAt } from "../journal/decide.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import { withValueAt } from "../json/value-at.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { resultOf } from "./recorded-answer.ts";
import { settleEntry } from "./settle-entry.ts";
import { madeOrUnknown } from "./recorded-request.ts";
import type { ReferencedCall } from "./referenced-call.ts";

/** Looks for the payouts of an entry; `call` holds what is recorded. */
export type Look = (call: ReferencedCall, recorded: Recorded) => Promise<Reconciliation>;

/** Looks for one entry, within the limits of its call. */
export const lookAlone: Look = async (call, recorded) => {
  const { timeoutMs, maxRetries, signal, deadlineAt } = call.limits;
  const options = {
    timeoutMs,
    maxRetries,
    ...(signal && { signal }),
    // Read for each page: together they must end with the call.
    get deadlineMs() {
      return Math.max(1, deadlineAt - performance.now());
    },
  };
  const [answer] = await lookUp(call.context, [lostRequest(call, recorded)], options);
  return (answer as () => Reconciliation)(); // one for each that is asked for
};

/** The request of an entry, with its times by this machine's clock. */
export function lostRequest({ plan, sealed }: SealedCall, { entry, now }: Recorded): Lost {
  return { plan, sealed, lastSentAt: Date.now() - Math.max(0, now - lastSentAt(entry)) };
}

/**
 * Looks for a payout that may have been made and must not be sent again. Found, it is the call's result.
 *
 * @throws {JournalError} It was not found, which proves nothing, the provider offers no look-up, or the look-up failed: `outcome`
 *   stays `unknown` or `accepted`.
 */
export async function lookForEntry(
  call: ReferencedCall,
  recorded: Recorded,
  look: Look,
): Promise<WithMeta<unknown>> {
  const { plan, sealed } = call;
  const { entry } = recorded;
  const { operation } = plan;
  const lost = lostRequest(call, recorded);
  const found = await look(call, recorded).catch((cause: unknown) => {
    // The look-up may have been refused, or never sent. The payout was not.
    const failed = PayoutsError.isInstance(cause) ? cause.next : ({ scope: "payout" } as const);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notSettled(call, entry, `The look-up failed: ${why}`, {
      next: { ...failed, action: "reconcile" },
      items: askedItems(operation, sealed.body, "unknown"),
      cause,
    });
  });
  if (found.answer !== "found") {
    const settles = lost.lastSentAt + (operation.reconcile?.settleMs ?? 0);
    const waits = operation.reconcile !== undefined && Date.now() < settles;
    const next: NextStep = waits
      ? { action: "reconcile", notBefore: settles, scope: "payout" }
      : { action: "person", scope: "payout" };
    const items = operation.creates?.items === undefined ? undefined : found.items;
    throw notSettled(call, entry, found.reason, { next, items });
  }
  const { items, results = "" } = operation.creates ?? {};
  const data = items === undefined ? found.found[0] : withValueAt({}, results, () => found.found);
  return resultOf(call, await settleEntry(call, entry, data, true));
}

function notSettled(
  { context, plan, sealed }: SealedCall,
  entry: JournalEntry,
  reason: string,
  facts: Pick<ErrorFacts, "items" | "cause"> & { readonly next: NextStep },
): JournalError {
  const decide =
    facts.next.action === "person"
      ? ' When you know what became of it, record it: `client.conclude(reference, "paid" | "not_paid", …)`.'
      : "";
  const outcome = madeOrUnknown(entry);
  const made =
    outcome === "accepted" ? "was accepted, but its answer could not be read" : "may have been made";
  return new JournalError(
    `${plan.id} "${sealed.reference}" ${made}, and is not sent again. ${reason}${decide}`,
    {
      ...facts,
      provider: context.description.id,
      operationId: plan.id,
      reference: sealed.reference,
      idempotencyKey: sealed.idempotencyKey,
      sealed,
      outcome,
      payoutId: entry.payoutId ?? undefined,
    },
  );
}
