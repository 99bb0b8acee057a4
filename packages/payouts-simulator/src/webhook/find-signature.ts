import type { OpenApiDocument } from "../document/openapi-document.ts";
import { webhooksOf } from "../document/operations-of.ts";
import type { WebhookSignature } from "../document/vocabulary.ts";

/**
 * How the webhook of this name is authenticated; without a name, how all of them are.
 *
 * @throws {RangeError} There is no such webhook, or they are authenticated in several ways.
 */
export function findSignature(document: OpenApiDocument, name: string | undefined): WebhookSignature {
  const found = known.get(document) ?? new Map<string | undefined, WebhookSignature>();
  const signature = found.get(name) ?? signatureOf(document, name);
  known.set(document, found.set(name, signature));
  return signature;
}

/** A document with many operations is asked for the same one with each delivery. */
const known = new WeakMap<OpenApiDocument, Map<string | undefined, WebhookSignature>>();

function signatureOf(document: OpenApiDocument, name: string | undefined): WebhookSignature {
  const webhooks = webhooksOf(document);
  const named = name === undefined ? webhooks : webhooks.filter(({ path }) => path === name);
  const found = new Map(
    named.map(({ operation, pathItem }) => {
      const word = operation["x-fern-webhook-signature"] ?? pathItem["x-fern-webhook-signature"] ?? none;
      const { note: _, ...scheme } = word;
      return [JSON.stringify(scheme), word];
    }),
  );
  const [signature, ...others] = found.values();
  const names = webhooks.map(({ path }) => path).join(", ");
  if (signature === undefined)
    throw new RangeError(
      name === undefined
        ? "The document has no webhooks."
        : `There is no webhook \`${name}\`. There are: ${names}.`,
    );
  if (others.length > 0)
    throw new RangeError(
      `The webhooks are authenticated in several ways. Name one as \`webhook\`: ${names}.`,
    );
  return signature;
}

const none: WebhookSignature = { type: "none" };
