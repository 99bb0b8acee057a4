import type { SignedWebhook } from "./sign-webhook.ts";

/** One attempt to deliver an event: what was sent, and what came of it. */
export interface Delivery extends SignedWebhook {
  /** Names it in the log. */
  readonly id: string;
  /** The document's name. */
  readonly document: string;
  /** Name of the webhook. */
  readonly webhook: string;
  /** Type of the event, where a payout's change is told. */
  readonly type?: string;
  /** The event's id, where the document has one: the same in every delivery of the event. */
  readonly eventId?: string;
  /** The payout's id, where a payout's change is told. */
  readonly payoutId?: string;
  readonly url: string;
  /** When it was sent, in milliseconds since the epoch, on the simulator's clock. */
  readonly at: number;
  /** 1 for the first attempt; greater for what is sent again because it failed. */
  readonly attempt: number;
  /** What the receiver answered: 200 to 299 says that it has the event. */
  readonly status?: number;
  /** The first 1,000 characters of the answer. */
  readonly answer?: string;
  /** Why there is no answer. */
  readonly error?: string;
  /** Whether it was signed with another secret than the receiver's. */
  readonly forged: boolean;
  /** Id of the first delivery of the same event to the same receiver. */
  readonly of?: string;
}
