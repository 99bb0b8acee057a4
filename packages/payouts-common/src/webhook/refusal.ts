import { WebhookError, type WebhookErrorReason } from "./webhook-error.ts";

/** What a step throws: `verifyWebhook` knows whose webhook it is, and makes the error. */
export class Refusal extends Error {
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The error of a refusal; of anything else, an error that says no more than that something failed. */
export function webhookErrorOf(provider: string, thrown: unknown): WebhookError {
  return thrown instanceof Refusal
    ? new WebhookError(provider, thrown.reason, thrown.message)
    : new WebhookError(
        provider,
        "unreadable",
        "the delivery could not be read: its body broke off, or is not what it is said to be. Pass the `Request`, or `{ body, headers }` with the raw body.",
      );
}
