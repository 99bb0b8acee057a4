import { InputError } from "../errors/input-error.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { keep } from "../keys/key-ring.ts";
import { fingerprintOf } from "../keys/key-store.ts";
import { alone, endedBefore } from "./alone.ts";
import { deliver } from "./deliver.ts";
import { type Delivery, factsOf } from "./delivery.ts";
import type { WithMeta } from "./provider-call.ts";
import { log } from "./report.ts";
import { withinLimits } from "./within-limits.ts";

/** Delivers a request whose key the caller chose: never beside another of that key, never for another payload. */
export function deliverClaimed(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { context, plan, sealed } = delivery;
  const { store, kept } = context.keys;
  const key = sealed.idempotencyKey ?? "";
  const refuse = (why: string, cause?: unknown): InputError =>
    new InputError(`${plan.id}: ${why}`, { ...factsOf(delivery), cause });
  return alone(delivery, async () => {
    const fingerprint = await fingerprintOf(sealed.method, sealed.url, sealed.body);
    const claim = async (): Promise<string> => store.claim(key, fingerprint);
    const claimed = claim().catch((cause: unknown) => {
      throw refuse("the key store failed. Nothing was sent. Repair the store, then call again.", cause);
    });
    const holder = await withinLimits(claimed, delivery.limits, (cause) => endedBefore(delivery, cause));
    if (holder !== fingerprint)
      throw refuse(
        "the idempotency key stands for another payload already. Nothing was sent. Give a new payout a new key.",
      );
    try {
      const result = await deliver(delivery);
      keep(context.keys, key);
      return result;
    } catch (error) {
      const { outcome } = error as PayoutsError;
      if (outcome === "unknown" || outcome === "accepted") keep(context.keys, key);
      else if (!kept.has(key)) {
        try {
          await store.release(key, fingerprint);
        } catch (reason) {
          // The caller must see the call's own error; a key that stays claimed only refuses another payload.
          log(context.logger, "error", "the key store failed to release a key", { error: reason });
        }
      }
      throw error;
    }
  });
}
