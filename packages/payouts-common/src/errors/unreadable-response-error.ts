import { brand, type ErrorFacts, hide, PayoutsError } from "./payouts-error.ts";

/**
 * The provider accepted the request, and the rest of its answer could not be read: not JSON, cut short, too long, or without the
 * resource. The payout was accepted: read it back, never pay it again. `text` is what arrived.
 */
export class UnreadableResponseError extends PayoutsError {
  /** A success. */
  declare readonly status: 200 | 201 | 202 | 203 | 204 | 205 | 206;
  declare readonly text: string | undefined;

  static {
    brand(this, "UnreadableResponseError");
  }

  constructor(message: string, facts: ErrorFacts & { readonly text?: string | undefined }) {
    super(message, facts);
    hide(this, "text", facts.text);
  }

  declare static readonly isInstance: (value: unknown) => value is UnreadableResponseError;
}
