import type { Context } from "../context.ts";
import type { Outcome } from "../errors/outcome.ts";
import { JournalError } from "../errors/journal-error.ts";
import { identityProblem } from "../journal/ledger.ts";
import { accountProblem, sealedProblem } from "../request/check-sealed.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { deliverByReference } from "../reference/deliver-by-reference.ts";
import { deliverKeyed } from "../delivery/deliver-keyed.ts";
import { type Bound, newDelivery } from "../delivery/delivery.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { thisMoment } from "../transport/moment.ts";
import { deliverAgain, refusal, resumeOf, settleMsOf } from "../delivery/resume.ts";

/** What is known of earlier sendings of a sealed request, and limits of this one. Times are milliseconds since the epoch. */
export interface SendOptions extends AnyCallOptions {
  /** When it was first sent. @defaultValue when it was sealed, where it was sent before */
  readonly firstSentAt?: number;
  /** When it was last sent. With it, the request counts as sent before. */
  readonly lastSentAt?: number;
  /** Nothing is sent after this time. */
  readonly sendBefore?: number;
  /** Your word that the credential was replaced and the account is the same. Nothing else is waived. */
  readonly sameAccount?: true;
}

/**
 * Sends a sealed request: one that never left, or, with `wasSent` or a time of sending, one that may have been made.
 *
 * @throws {InputError} Not of this client or account, not allowed by the dialect, or too late.
 * @throws {JournalError} Its reference belongs to another journal, or the journal does not let it be sent.
 */
export async function sendSealed(
  context: Context,
  sealed: SealedRequest,
  options: SendOptions,
  wasSent: boolean,
): Promise<WithMeta<unknown>> {
  const { firstSentAt, lastSentAt, sendBefore, sameAccount, ...rest } = options;
  // Whatever the caller does with its object later, each attempt sends what is checked here.
  if (sealed?.headers) Object.freeze(Object.freeze(sealed).headers);
  // The first sending gave it an account.
  const isOfAccount = sealed?.account !== undefined;
  const wasSentBefore = wasSent || isOfAccount || firstSentAt !== undefined || lastSentAt !== undefined;
  const earlier: Outcome = wasSentBefore ? "unknown" : "not_sent";
  const problem = sealedProblem(context, sealed) ?? accountProblem(context, sealed, sameAccount);
  const plan = context.planOf(sealed?.operationId);
  if (problem !== undefined || plan === undefined)
    throw refusal(context, sealed, earlier, `${problem ?? "its operation is unknown"}. Nothing was sent.`, {
      action: "correct",
      scope: "payout",
    });
  const call = { context, plan, sealed };
  const refused = sealed.reference === undefined ? undefined : journalProblem(call);
  if (refused !== undefined) throw journalRefusal(call, earlier, refused);
  const limits = limitsOf(context, rest, plan, sealed.body);
  const since = thisMoment();
  const now = since.wall;
  const bounds: Bound[] =
    sendBefore === undefined ? [] : [{ since, ms: sendBefore - now, why: "`sendBefore` has passed" }];
  if (sealed.reference !== undefined)
    return deliverByReference(call, limits, { wasSent: wasSentBefore, bounds });
  if (plan.isRead || !wasSentBefore)
    return deliverKeyed(newDelivery(call, limits, resumeOf(call), { bounds }));
  const last = lastSentAt ?? now;
  const times = {
    earlier,
    firstSentAt: Math.min(firstSentAt ?? sealed.sealedAt, sealed.sealedAt),
    lastSentAt: last,
    // Where the last sending is unknown it may have been just now.
    pauseMs: Math.max(0, last + settleMsOf(plan) - now),
    bounds,
  };
  return deliverAgain(call, times, rest);
}

/**
 * A reference is known to one journal only: another one would make the payout a second time. A request that names no journal
 * is refused by a journal that has an id, for nobody knows which one it belongs to.
 */
function journalProblem({ sealed, context }: SealedCall): string | undefined {
  const { ledger } = context;
  const problem = identityProblem(ledger);
  if (problem !== undefined || sealed.journal === ledger.journal.id) return problem;
  return "its reference belongs to another journal than this client's, which cannot know whether it was paid. Use a client of that journal, or make the call again there, with the same reference";
}

function journalRefusal({ plan, sealed }: SealedCall, outcome: Outcome, problem: string): JournalError {
  const { provider, reference, idempotencyKey } = sealed;
  return new JournalError(`${plan.id} "${reference}" cannot be sent: ${problem}. Nothing was sent.`, {
    provider,
    operationId: plan.id,
    outcome,
    next: { action: "correct", scope: "payout" },
    reference,
    idempotencyKey,
    sealed,
  });
}
