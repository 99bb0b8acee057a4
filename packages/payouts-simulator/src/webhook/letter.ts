import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Delivery } from "./delivery.ts";
import { findSignature } from "./find-signature.ts";
import { forgedSecret } from "./forged-secret.ts";
import { signDocumented, type SignedWebhook } from "./sign-webhook.ts";

/** An event for one receiver, which is delivered as often as is asked. */
export interface Letter {
  readonly document: OpenApiDocument;
  readonly method: string;
  readonly body: unknown;
  /** Without one, the delivery proves nothing. */
  readonly secret: string | undefined;
  readonly header: string | undefined;
  /** Id of the message, where one is signed: the same in every delivery. */
  readonly messageId: string;
  /** What the log says of each delivery. */
  readonly about: Pick<Delivery, "document" | "webhook" | "url" | "type" | "eventId" | "payoutId">;
  readonly fetch: typeof globalThis.fetch;
}

/** How one delivery is signed. */
export interface Signing {
  readonly forged: boolean;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** Whether its deliveries prove who sends them, so that there is something to forge. */
export function isProven({ document, about, secret, header }: Letter): boolean {
  const { type } = findSignature(document, about.webhook);
  return secret !== undefined && (type === "hmac" || type === "shared-secret" || header !== undefined);
}

export function signLetter(letter: Letter, { forged, now }: Signing): SignedWebhook {
  const { document, about, body, secret = "", header, messageId } = letter;
  const { webhook } = about;
  return signDocumented(document, body, {
    webhook,
    secret: forged ? forgedSecret(findSignature(document, webhook), secret) : secret,
    now,
    id: messageId,
    ...(header !== undefined && { header }),
  });
}
