// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { verifyWebhook as verify } from "@org/payouts-common";
import type {
  UnknownWebhookEvent,
  WebhookDelivery,
  WebhookDescription,
  WebhookEvent,
  WebhookOptions,
} from "@org/payouts-common";
import type { PayoutCompletedEvent, PayoutEventPayload, PayoutUpdatedEvent } from "./types.ts";

const description: WebhookDescription = {
  name: "Yativo",
  schemes: [
    {
      kind: "hmac",
      headers: ["x-yativo-signature", "signature"],
      hash: "SHA-256",
      encoding: "hex",
      signs: ["body"],
    },
  ],
  type: ["/event.type"],
  id: [],
  events: {
    "payout.updated": { scheme: 0, payout: "/payload", payoutId: ["/payload/payout_id", "/payload/id"] },
    "payout.completed": { scheme: 0, payout: "/payload", payoutId: ["/payload/payout_id", "/payload/id"] },
  },
};

/**
 * An event that Yativo sends. `type` tells them apart; what the spec does not list is `"unknown"`, with its
 * name as `nativeType`.
 */
export type YativoWebhookEvent =
  | WebhookEvent<"payout.updated", PayoutUpdatedEvent, PayoutEventPayload, "hmac">
  | WebhookEvent<"payout.completed", PayoutCompletedEvent, PayoutEventPayload, "hmac">
  | UnknownWebhookEvent<"hmac">;

/**
 * Verifies a delivery of Yativo and reads its event. It needs no client.
 *
 * `hmac`: the sender knows the secret, and the body is what was signed.
 *
 * Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.
 *
 * @throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: WebhookOptions,
): Promise<YativoWebhookEvent> {
  return verify<YativoWebhookEvent>(description, delivery, options);
}
