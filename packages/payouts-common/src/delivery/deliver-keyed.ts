import { InputError } from "../errors/input-error.ts";
import { worstOutcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { fingerprintOf } from "../keys/fingerprint.ts";
import { rememberUse, whileAlone } from "../keys/key-ring.ts";
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
  const { context, sealed, limits, resume } = delivery;
  const { keys } = context;
  const key = sealed.idempotencyKey;
  if (key === undefined) return deliver(delivery);
  const wait = (other: Promise<unknown>): Promise<unknown> =>
    withinLimits(other, limits, (cause) => endedBefore(delivery, cause));
  return whileAlone(keys.running, key, wait, async () => {
    const fingerprint = fingerprintOf(`${sealed.method} ${sealed.url}\n${sealed.body ?? ""}`);
    const use = keys.uses.get(key);
    const isOpen = use !== undefined && (use.outcome === "unknown" || use.outcome === "accepted");
    if (isOpen && use.fingerprint !== fingerprint) throw otherPayload(delivery);
    const { settleMs = 0 } = delivery.plan.operation.idempotency ?? {};
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
      remember((error as PayoutsError).outcome);
      throw error;
    }
  });
}

function otherPayload(delivery: Delivery): InputError {
  return new InputError(
    `${delivery.plan.id}: the idempotency key stands for another payload already, which may have been paid. Nothing was sent. If this is another payout, give it its own key.`,
    { ...factsOf(delivery), outcome: "not_sent", next: { action: "person", scope: "payout" } },
  );
}
