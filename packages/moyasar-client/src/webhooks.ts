// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { verifyWebhook as verify } from "@org/payouts-common";
import type {
  UnknownWebhookEvent,
  WebhookDelivery,
  WebhookDescription,
  WebhookEvent,
  WebhookOptions,
} from "@org/payouts-common";
import type { Payout, PayoutEvent } from "./types.ts";

const description: WebhookDescription = {
  name: "Moyasar",
  schemes: [{ kind: "shared_secret", field: "/secret_token" }],
  type: ["/type"],
  id: ["/id"],
  events: {
    payout_initiated: { scheme: 0, payout: "/data", payoutId: ["/data/id"] },
    payout_paid: { scheme: 0, payout: "/data", payoutId: ["/data/id"] },
    payout_failed: { scheme: 0, payout: "/data", payoutId: ["/data/id"] },
    payout_canceled: { scheme: 0, payout: "/data", payoutId: ["/data/id"] },
    payout_returned: { scheme: 0, payout: "/data", payoutId: ["/data/id"] },
  },
};

/**
 * An event that Moyasar sends. `type` tells them apart; what the spec does not list is `"unknown"`, with its
 * name as `nativeType`.
 */
export type MoyasarWebhookEvent =
  | WebhookEvent<"payout_initiated", Omit<PayoutEvent, "secret_token">, Payout, "shared_secret">
  | WebhookEvent<"payout_paid", Omit<PayoutEvent, "secret_token">, Payout, "shared_secret">
  | WebhookEvent<"payout_failed", Omit<PayoutEvent, "secret_token">, Payout, "shared_secret">
  | WebhookEvent<"payout_canceled", Omit<PayoutEvent, "secret_token">, Payout, "shared_secret">
  | WebhookEvent<"payout_returned", Omit<PayoutEvent, "secret_token">, Payout, "shared_secret">
  | UnknownWebhookEvent<"shared_secret">;

/**
 * Verifies a delivery of Moyasar and reads its event. It needs no client.
 *
 * `shared_secret`: the sender knows the secret, but nothing protects the body, so read the payout back.
 *
 * Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.
 *
 * @throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: WebhookOptions,
): Promise<MoyasarWebhookEvent> {
  return verify<MoyasarWebhookEvent>(description, delivery, options);
}
