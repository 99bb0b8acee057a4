import type { Authenticity } from "./webhook-event.ts";

/** What is known of a delivery that was checked. */
export interface Proof {
  readonly authenticity: Authenticity;
  readonly signedAt?: number | undefined;
  /** The id of the message, where it was signed. */
  readonly id?: string | undefined;
  /** Pointer to a secret in the body, which is not handed on. */
  readonly secretAt?: string;
}
