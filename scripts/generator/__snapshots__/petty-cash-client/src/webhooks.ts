// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { verifyWebhook as verify } from "@org/payouts-common";
import type {
  UnknownWebhookEvent,
  UnsignedWebhookOptions,
  WebhookDelivery,
  WebhookDescription,
  WebhookEvent,
  WebhookOptions,
  WebhookTimeOptions,
} from "@org/payouts-common";
import type {
  AuditBegunWebhook,
  CoinsCountedWebhook,
  DrawerOpenedWebhook,
  DrawerShutWebhook,
  Payout,
  PayoutSettledWebhook,
  TillClosedWebhook,
} from "./types.ts";

const description: WebhookDescription = {
  name: "Petty Cash",
  schemes: [
    {
      kind: "hmac",
      headers: ["petty-cash-signature", "signature"],
      hash: "SHA-256",
      encoding: "hex",
      signs: ["timestamp", "body"],
      delimiter: ".",
      part: "v1",
      timestamp: { part: "t", toleranceMs: 600000, futureMs: 60000 },
    },
    { kind: "shared_secret", field: "/token" },
    {
      kind: "hmac",
      headers: ["webhook-signature"],
      hash: "SHA-512",
      encoding: "base64",
      signs: ["message-id", "timestamp", "body"],
      delimiter: ".",
      part: "v1",
      separator: " ",
      assignment: ",",
      timestamp: { header: "webhook-timestamp", unit: "milliseconds", toleranceMs: 300000, futureMs: 300000 },
      messageId: "webhook-id",
      secret: { encoding: "base64", prefix: "box_" },
    },
    {
      kind: "hmac",
      headers: ["drawer-signature"],
      hash: "SHA-384",
      encoding: "base64url",
      signs: ["body"],
      prefix: "sha384=",
      secret: { encoding: "hex" },
    },
    { kind: "shared_secret", headers: ["drawer-token"] },
    { kind: "unverifiable" },
  ],
  type: ["/event", "/kind"],
  id: ["/count/id", "/id"],
  events: {
    "payout.settled": { scheme: 0, payout: "/payout", payoutId: ["/payout/id"] },
    "till-closed": { scheme: 1 },
    "coins.counted": { scheme: 2, payoutId: ["/count/of"], when: { "/count/origin": "payout" } },
    "coins.recounted": { scheme: 2, payoutId: ["/count/of"], when: { "/count/origin": "payout" } },
    "drawer-opened": { scheme: 3 },
    "drawer-shut": { scheme: 4 },
    "audit-begun": { scheme: 5 },
  },
};

/**
 * An event that Petty Cash sends. `type` tells them apart; what the spec does not list is `"unknown"`, with
 * its name as `nativeType`.
 */
export type PettyCashWebhookEvent =
  | WebhookEvent<"payout.settled", PayoutSettledWebhook, Payout, "hmac">
  | WebhookEvent<"till-closed", Omit<TillClosedWebhook, "token">, never, "shared_secret">
  | WebhookEvent<"coins.counted", CoinsCountedWebhook, never, "hmac">
  | WebhookEvent<"coins.recounted", CoinsCountedWebhook, never, "hmac">
  | WebhookEvent<"drawer-opened", DrawerOpenedWebhook, never, "hmac">
  | WebhookEvent<"drawer-shut", DrawerShutWebhook, never, "shared_secret">
  | WebhookEvent<"audit-begun", AuditBegunWebhook, never, "shared_secret" | "unverifiable">
  | UnknownWebhookEvent<"hmac" | "shared_secret" | "unverifiable">;

/**
 * Verifies a delivery of Petty Cash and reads its event. It needs no client.
 *
 * `hmac`: the sender knows the secret, and the body is what was signed. `shared_secret`: the sender knows the
 * secret, but nothing protects the body, so read the payout back. No document says how to verify it: give
 * `header` and `secret` where the provider adds a header of yours (`shared_secret`), or `acceptUnverified:
 * true`, which proves nothing (`unverifiable`); read the payout back either way.
 *
 * Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.
 *
 * @throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: WebhookOptions & WebhookTimeOptions & UnsignedWebhookOptions,
): Promise<PettyCashWebhookEvent> {
  return verify<PettyCashWebhookEvent>(description, delivery, options);
}
