import type { Warning } from "../json/unsafe-integers.ts";

/**
 * What was proven of a delivery:
 * - `hmac`: whoever sent it knows the secret, and the body is what was signed;
 * - `shared_secret`: whoever sent it knows the secret, and nothing protects the body: read the payout back;
 * - `unverifiable`: nothing. Take the id as a hint, and read the payout back.
 */
export type Authenticity = "hmac" | "shared_secret" | "unverifiable";

interface EventFacts<How extends Authenticity> {
  /** The same in every delivery of the event, where the provider has such an id: drop what you know. */
  readonly id: string | undefined;
  /** What was proven. */
  readonly authenticity: How;
  /** The time that was signed with the body, in milliseconds since the epoch. */
  readonly signedAt: number | undefined;
  /** Integers that JavaScript rounds, with their exact text. */
  readonly warnings: readonly Warning[];
}

/** An event that the provider's spec lists. */
export interface WebhookEvent<
  Type extends string,
  Body,
  Payout = never,
  How extends Authenticity = Authenticity,
> extends EventFacts<How> {
  readonly type: Type;
  /** The type as the provider wrote it. */
  readonly nativeType: Type;
  /** The payout as the provider has it, for `toPayout`. Absent where the event brings none. */
  readonly payout: Payout | undefined;
  /** The id of the payout that the event is about, to read it back. */
  readonly payoutId: string | undefined;
  /** The whole body, less a secret that came in it. */
  readonly body: Body;
}

/** An event of a type that the spec does not list: providers add to them. */
export interface UnknownWebhookEvent<How extends Authenticity = Authenticity> extends EventFacts<How> {
  readonly type: "unknown";
  /** The type as the provider wrote it, where one was found. */
  readonly nativeType: string | undefined;
  readonly payout: undefined;
  readonly payoutId: undefined;
  readonly body: unknown;
}
