import type { NamedDocument } from "../document/read-document.ts";
import { findWebhook } from "./find-webhook.ts";
import { signDocumented, type SignedWebhook, type SignWebhookOptions } from "./sign-webhook.ts";

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
  { url, fetch = globalThis.fetch, example, event, document: wanted, ...options }: SendWebhook,
): Promise<SentWebhook> {
  const { webhook } = options;
  const { document, located, body } = findWebhook(documents, {
    webhook,
    event,
    ...(example !== undefined && { example }),
    ...(wanted !== undefined && { document: wanted }),
  });
  const signed = signDocumented(document, body, options);
  const { status } = await fetch(url, {
    method: located.method.toUpperCase(),
    headers: signed.headers,
    body: signed.body,
    redirect: "manual",
  });
  return { ...signed, status };
}
