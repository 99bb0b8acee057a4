/**
 * One request, made once: every attempt sends this method, address, key and these bytes.
 *
 * It is plain JSON without any credential, so it can be stored and sent again from another process
 * (`client.resume(sealed)`). It does hold what the payout itself holds, names and account numbers included: store it as
 * you store those.
 */
export interface SealedRequest {
  readonly provider: string;
  readonly operationId: string;
  readonly method: string;
  /** Absolute address, without a credential. */
  readonly url: string;
  /** Lower-case names; never a credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes, as text. */
  readonly body?: string;
  readonly idempotencyKey?: string;
  /** When the key was first used: milliseconds since the epoch. Its lifetime counts from here. */
  readonly sealedAt: number;
}
