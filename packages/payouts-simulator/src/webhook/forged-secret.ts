import type { WebhookSignature } from "../document/vocabulary.ts";

/** Another secret of the same form: what someone signs with who does not have it. */
export function forgedSecret({ secret: written }: WebhookSignature, secret: string): string {
  const { prefix = "" } = written ?? {};
  const start = secret.startsWith(prefix) ? prefix.length : 0;
  // 0 and 1 are digits of every encoding, and the first digit is never padding.
  return secret.slice(0, start) + (secret.charAt(start) === "0" ? "1" : "0") + secret.slice(start + 1);
}
