import type { SignWebhookOptions } from "./sign-webhook.ts";

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
