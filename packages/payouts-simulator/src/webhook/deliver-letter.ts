import type { DeliveryLog } from "./delivery-log.ts";
import type { Delivery } from "./delivery.ts";
import { signLetter, type Letter } from "./letter.ts";
import type { SignedWebhook } from "./sign-webhook.ts";
import { transmit } from "./transmit.ts";
import type { WebhookClock } from "./webhook-clock.ts";

/** One attempt to deliver a letter. */
export interface Attempt {
  readonly attempt?: number;
  readonly forged?: boolean;
  /** When it is signed. @defaultValue now */
  readonly now?: number | undefined;
  /** Bytes that were sent before. */
  readonly signed?: SignedWebhook | undefined;
}

/** What an attempt needs of the world. */
export interface DeliveryWorld {
  readonly clock: WebhookClock;
  readonly signingNow: () => number;
  readonly timeoutMs: number;
  readonly log: DeliveryLog;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Sends once, and logs it. Never throws: what fails is in the log. */
export async function deliverLetter(
  letter: Letter,
  { attempt = 1, forged = false, ...how }: Attempt,
  { clock, signingNow, timeoutMs, log, signal }: DeliveryWorld,
): Promise<Delivery> {
  const { about, method, fetch } = letter;
  const at = clock.now();
  let signed: SignedWebhook = { body: "", headers: {} };
  let came: Pick<Delivery, "status" | "answer" | "error">;
  try {
    signed = how.signed ?? signLetter(letter, { forged, now: how.now ?? signingNow() });
    came = await transmit({ url: about.url, method, signed, fetch, timeoutMs, signal });
  } catch (error) {
    // The event may be one of the caller's, and not all values can be written as JSON.
    came = { error: `The event could not be written: ${String(error)}` };
  }
  return log.add({ ...about, at, attempt, ...signed, ...came, forged }, letter);
}
