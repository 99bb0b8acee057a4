import { eventOf, typeOf } from "./event-of.ts";
import { parseBody, type ParsedBody } from "./parse-body.ts";
import type { Proof } from "./proof.ts";
import { readDelivery, type ReadDelivery } from "./read-delivery.ts";
import { Refusal, webhookErrorOf } from "./refusal.ts";
import { secretsOf } from "./secrets-of.ts";
import { verifyHmac } from "./verify-hmac.ts";
import { verifySharedSecret } from "./verify-shared-secret.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";
import type { WebhookDescription, WebhookScheme } from "./webhook-description.ts";
import type { AnyWebhookOptions } from "./webhook-options.ts";

/** Longest body that is looked at where the caller does not say: no event of a payout comes near. */
const usualMaxBytes = 1_048_576;

/**
 * Checks that a delivery comes from the provider, by the scheme that its spec describes, and reads its event.
 *
 * @throws {WebhookError} It cannot be believed, and why. Nothing else is ever thrown.
 */
export async function verifyWebhook<Event>(
  description: WebhookDescription,
  delivery: WebhookDelivery,
  options: AnyWebhookOptions = {},
): Promise<Event> {
  try {
    const { maxBytes = usualMaxBytes } = options;
    if (!(maxBytes >= 0)) throw new Refusal("bad_options", "`maxBytes` must be a number, 0 or more.");
    // Before the body is read: what is wrong with the options is wrong with every delivery.
    const needsSecret =
      options.header !== undefined || description.schemes.some(({ kind }) => kind !== "unverifiable");
    const secrets = needsSecret ? secretsOf(options.secret) : [];
    const read = await readDelivery(delivery, maxBytes);
    let parsed: ParsedBody | undefined;
    const body = (): ParsedBody => (parsed ??= parseBody(read.bytes));
    const proof = await prove(description, read, () => body().value, secrets, options);
    return eventOf(description, body(), proof) as Event; // the generated type says of each event what its schema says
  } catch (error) {
    throw webhookErrorOf(description.name, error);
  }
}

/** By the one scheme; of several, by that of the event's type. A type that the spec does not list may have any of them. */
async function prove(
  description: WebhookDescription,
  delivery: ReadDelivery,
  body: () => unknown,
  secrets: readonly string[],
  options: AnyWebhookOptions,
): Promise<Proof> {
  const { schemes } = description;
  const scheme = schemes.length > 1 ? typeOf(description, body()).known?.scheme : 0;
  const candidates =
    scheme === undefined
      ? // What nothing proves is no way in for what the spec does not list.
        schemes.filter(({ kind }) => kind !== "unverifiable")
      : schemes.slice(scheme, scheme + 1);
  let problem: unknown;
  for (const candidate of candidates) {
    try {
      return await proveBy(candidate, delivery, body, secrets, options);
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem;
}

function proveBy(
  scheme: WebhookScheme,
  delivery: ReadDelivery,
  body: () => unknown,
  secrets: readonly string[],
  options: AnyWebhookOptions,
): Promise<Proof> | Proof {
  if (scheme.kind === "hmac") return verifyHmac(scheme, delivery, secrets, options);
  if (scheme.kind === "shared_secret") return verifySharedSecret(scheme, delivery.headers, body, secrets);
  const { header, acceptUnverified } = options;
  if (header !== undefined) {
    const own = { kind: "shared_secret", headers: [header.toLowerCase()] } as const;
    return verifySharedSecret(own, delivery.headers, body, secrets);
  }
  if (acceptUnverified === true) return { authenticity: "unverifiable" };
  throw new Refusal(
    "unverifiable",
    "no document says how it is authenticated. Let the provider send a header of your own with a secret in it, and give `header` and `secret`; or give `acceptUnverified: true`, and read the payout back by its id before you act.",
  );
}
