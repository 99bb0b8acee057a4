// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { verifyWebhook as verify } from "@org/payouts-common";
import type {
  UnknownWebhookEvent,
  UnverifiableWebhookOptions,
  WebhookDelivery,
  WebhookDescription,
  WebhookEvent,
} from "@org/payouts-common";
import type { Payout, PayoutEvent } from "./types.ts";

const description: WebhookDescription = {
  name: "Monime",
  schemes: [{ kind: "unverifiable" }],
  type: ["/event/name"],
  id: ["/event/id"],
  events: {
    "payout.completed": { scheme: 0, payout: "/data", payoutId: ["/object/id", "/data/id"] },
    "payout.failed": { scheme: 0, payout: "/data", payoutId: ["/object/id", "/data/id"] },
  },
};

/**
 * An event that Monime sends. `type` tells them apart; what the spec does not list is `"unknown"`, with its
 * name as `nativeType`.
 */
export type MonimeWebhookEvent =
  | WebhookEvent<"payout.completed", PayoutEvent, Payout, "shared_secret" | "unverifiable">
  | WebhookEvent<"payout.failed", PayoutEvent, Payout, "shared_secret" | "unverifiable">
  | UnknownWebhookEvent<"shared_secret" | "unverifiable">;

/**
 * Verifies a delivery of Monime and reads its event. It needs no client.
 *
 * No document says how to verify it: give `header` and `secret` where the provider adds a header of yours
 * (`shared_secret`), or `acceptUnverified: true`, which proves nothing (`unverifiable`); read the payout back
 * either way.
 *
 * Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.
 *
 * @throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: UnverifiableWebhookOptions,
): Promise<MonimeWebhookEvent> {
  return verify<MonimeWebhookEvent>(description, delivery, options);
}
