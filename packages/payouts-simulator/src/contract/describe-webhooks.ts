import { type LocatedOperation, webhooksOf } from "../document/operations-of.ts";
import { nameDocument } from "../document/read-document.ts";
import type { WebhookSignature } from "../document/vocabulary.ts";
import { signWebhook, type SignedWebhook } from "../webhook/sign-webhook.ts";
import { webhookExamples } from "../webhook/webhook-examples.ts";
import type { TestFunctions } from "./contract-context.ts";
import { at, describeEvent, secret, type Verified } from "./describe-event.ts";

/** The two sides of the contract on webhooks, and the functions of the test runner. */
export interface WebhookContractOptions extends TestFunctions {
  /** The provider's OpenAPI 3.1 document, bundled. */
  readonly document: object;
  /** Verifies a delivery, and gives its event. */
  readonly verifyWebhook: (delivery: never, options: never) => Promise<unknown>;
}

/**
 * Writes the tests that a client verifies webhooks as the document describes: every documented event is believed when it is
 * signed so, and refused when it is forged, changed, parsed, old or from the future; what the document does not list is unknown.
 *
 * The signer shares no code with any client.
 */
export function describeWebhooks({
  verifyWebhook,
  describe,
  it,
  expect,
  ...given
}: WebhookContractOptions): void {
  const { document } = nameDocument(given.document);
  const verify = (delivery: unknown, options: object): Promise<Verified> =>
    // Deliveries and options are what the document makes of them.
    verifyWebhook(delivery as never, { secret, now: () => at, ...options } as never).then(
      (event) => event as Verified,
      (error: unknown) => error as Verified,
    );
  const webhooks = webhooksOf(document);
  describe(`${document.info.title}: webhooks are verified as the document says`, () => {
    for (const located of webhooks) {
      const word = located.operation["x-payouts-event"] ?? located.pathItem["x-payouts-event"];
      if (word === undefined) continue;
      const signature = signatureOf(located);
      const sign = (body: unknown, extra: object = {}): SignedWebhook =>
        signWebhook(document, body, { webhook: located.path, secret, now: at, ...extra });
      for (const { name, value } of webhookExamples(document, located))
        describe(`${located.path}, ${name}`, () => {
          describeEvent({ value, word, signature, sign, verify, it, expect });
        });
    }
  });
}

function signatureOf({ operation, pathItem }: LocatedOperation): WebhookSignature {
  return operation["x-fern-webhook-signature"] ?? pathItem["x-fern-webhook-signature"] ?? { type: "none" };
}
