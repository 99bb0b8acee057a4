import { InputError } from "../errors/input-error.ts";
import { type Outcome, worstOutcome } from "../errors/outcome.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { fingerprintOf } from "../keys/fingerprint.ts";
import { rememberUse, whileAlone } from "../keys/key-ring.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { deliver } from "./deliver.ts";
import { type Delivery, factsOf, newDelivery } from "./delivery.ts";
import { endedBefore } from "./ended-before.ts";
import type { WithMeta } from "./provider-call.ts";
import { withinLimits } from "./within-limits.ts";

/**
 * Delivers a request whose key may be used again: never beside another of that key, never for another payload.
 *
 * What became of the key before counts: a payout that may have been made is not `not_sent` because this call was.
 */
export function deliverKeyed(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { context, plan, sealed, limits, resume } = delivery;
  const { keys } = context;
  const { idempotency } = plan.operation;
  const { idempotencyKey } = sealed;
  if (idempotencyKey === undefined) return plan.isRead ? deliver(delivery) : deliverOnce(delivery);
  // Where the provider tells the keys of its operations apart, so does the ring.
  const key = idempotency?.unique === undefined ? idempotencyKey : `${plan.id} ${idempotencyKey}`;
  const wait = (other: Promise<unknown>): Promise<unknown> =>
    withinLimits(other, limits, (cause) => endedBefore(delivery, cause));
  return whileAlone(keys.running, key, wait, async () => {
    const fingerprint = fingerprintOf(`${sealed.method} ${sealed.url}\n${sealed.body ?? ""}`);
    const use = keys.uses.get(key);
    const isOpen = use !== undefined && (use.outcome === "unknown" || use.outcome === "accepted");
    if (isOpen && use.fingerprint !== fingerprint) throw otherPayload(delivery);
    if (isOpen && !plan.isRepeatable) throw sentAlready(delivery, use.outcome);
    const { settleMs = 0 } = idempotency ?? {};
    const known = isOpen
      ? newDelivery(delivery, limits, resume, {
          earlier: worstOutcome(use.outcome, delivery.earlier),
          firstSentAt: Math.min(use.firstSentAt, delivery.firstSentAt),
          lastSentAt: use.lastSentAt,
          pauseMs: Math.max(
            delivery.pauseMs,
            use.outcome === "unknown" ? use.lastSentAt + settleMs - Date.now() : 0,
          ),
        })
      : delivery;
    const { firstSentAt } = known;
    const remember = (outcome: PayoutsError["outcome"]): void =>
      rememberUse(keys, key, { fingerprint, outcome, firstSentAt, lastSentAt: Date.now() });
    try {
      const result = await deliver(known);
      remember("accepted");
      return result;
    } catch (error) {
      remember(outcomeOf(error));
      throw error;
    }
  });
}

/** Requests without a key that this process has sent, and that may have been processed. */
const sent = new WeakSet<SealedRequest>();

/** Sends a request of which the provider would take each sending for another payout: again only where it had no effect. */
async function deliverOnce(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { sealed } = delivery;
  if (sent.has(sealed)) throw sentAlready(delivery, "unknown");
  sent.add(sealed);
  try {
    return await deliver(delivery);
  } catch (error) {
    if (["not_sent", "rejected"].includes(outcomeOf(error))) sent.delete(sealed);
    throw error;
  }
}

function outcomeOf(error: unknown): Outcome {
  return PayoutsError.isInstance(error) ? error.outcome : "unknown";
}

function sentAlready(delivery: Delivery, earlier: Outcome): InputError {
  const why = "it was sent already, and the provider cannot recognise a repeat, so it could pay twice";
  return new InputError(
    `${delivery.plan.id} cannot be sent again: ${why}. Nothing was sent now. Use \`client.reconcile(error)\`.`,
    factsOf({ ...delivery, earlier }),
  );
}

function otherPayload(delivery: Delivery): InputError {
  return new InputError(
    `${delivery.plan.id}: the idempotency key stands for another payload already, which may have been paid. Nothing was sent. If this is another payout, give it its own key.`,
    { ...factsOf(delivery), outcome: "not_sent", next: { action: "person", scope: "payout" } },
  );
}
