import { webhooksOf } from "../document/operations-of.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { signDocumented, type SignedWebhook, type SignWebhookOptions } from "./sign-webhook.ts";
import { webhookExamples } from "./webhook-examples.ts";

/** A webhook to send, as the document says. */
export interface SendWebhook extends SignWebhookOptions {
  /** Name of the webhook in the document. */
  readonly webhook: string;
  /** Where it is received. */
  readonly url: string | URL;
  /** Name of the documented example that is sent. @defaultValue the first; where there is none, a value made from the schema */
  readonly example?: string;
  /** What is sent instead of an example: a value, or a text as it is. */
  readonly event?: unknown;
  /** Name of the document, where several of them have such a webhook. */
  readonly document?: string;
  /** Sends it. @defaultValue `globalThis.fetch` */
  readonly fetch?: typeof globalThis.fetch;
}

/** What was sent, and what the receiver answered. */
export interface SentWebhook extends SignedWebhook {
  readonly status: number;
}

/** Sends one delivery, once. @throws {RangeError} There is no such webhook or example, or it is not clear which is meant. */
export async function sendWebhook(
  documents: readonly NamedDocument[],
  { url, example, event, document: wanted, fetch = globalThis.fetch, ...options }: SendWebhook,
): Promise<SentWebhook> {
  const found = documents
    .filter(({ name }) => wanted === undefined || name === wanted)
    .flatMap(({ name, document }) =>
      webhooksOf(document)
        .filter(({ path }) => path === options.webhook)
        .map((located) => ({ name, document, located })),
    );
  const [only, ...others] = found;
  if (only === undefined) {
    const known = documents.flatMap(({ document }) => webhooksOf(document).map(({ path }) => path));
    throw new RangeError(`There is no webhook \`${options.webhook}\`. There are: ${known.join(", ")}.`);
  }
  if (others.length > 0)
    throw new RangeError(
      `Several documents have a webhook \`${options.webhook}\`. Name one as \`document\`: ${found.map(({ name }) => name).join(", ")}.`,
    );
  const { document, located } = only;
  const examples = webhookExamples(document, located);
  const chosen = example === undefined ? examples[0] : examples.find(({ name }) => name === example);
  if (event === undefined && chosen === undefined)
    throw new RangeError(
      `The webhook \`${options.webhook}\` has no example \`${example ?? ""}\`. There are: ${examples.map(({ name }) => name).join(", ")}.`,
    );
  const signed = signDocumented(document, event ?? chosen?.value, options);
  const { status } = await fetch(url, {
    method: located.method.toUpperCase(),
    headers: signed.headers,
    body: signed.body,
    redirect: "manual",
  });
  return { ...signed, status };
}
