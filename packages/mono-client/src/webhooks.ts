// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { verifyWebhook as verify } from "@org/payouts-common";
import type {
  UnknownWebhookEvent,
  WebhookDelivery,
  WebhookDescription,
  WebhookEvent,
  WebhookOptions,
  WebhookTimeOptions,
} from "@org/payouts-common";
import type { LedgerAccountTransactionCreated } from "./types.ts";

const description: WebhookDescription = {
  name: "Mono Colombia",
  schemes: [
    {
      kind: "hmac",
      headers: ["mono-signature"],
      hash: "SHA-256",
      encoding: "hex",
      signs: ["timestamp", "body"],
      delimiter: ".",
      part: "v1",
      timestamp: { part: "t", toleranceMs: 32400000, futureMs: 300000 },
    },
  ],
  type: ["/event/type"],
  id: ["/event/data/id"],
  events: {
    ledger_account_transaction_created: {
      scheme: 0,
      payoutId: ["/event/data/id_in_origin"],
      when: { "/event/data/origin": "payout" },
    },
  },
};

/**
 * An event that Mono Colombia sends. `type` tells them apart; what the spec does not list is `"unknown"`,
 * with its name as `nativeType`.
 */
export type MonoWebhookEvent =
  | WebhookEvent<"ledger_account_transaction_created", LedgerAccountTransactionCreated, never, "hmac">
  | UnknownWebhookEvent<"hmac">;

/**
 * Verifies a delivery of Mono Colombia and reads its event. It needs no client.
 *
 * `hmac`: the sender knows the secret, and the body is what was signed.
 *
 * Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.
 *
 * @throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: WebhookOptions & WebhookTimeOptions,
): Promise<MonoWebhookEvent> {
  return verify<MonoWebhookEvent>(description, delivery, options);
}
