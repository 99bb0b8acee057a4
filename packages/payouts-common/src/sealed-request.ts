/**
 * One request, made once: every attempt sends this method, address, key and these bytes.
 *
 * It is plain JSON without any credential, so it can be stored and sent from another process (`client.send(sealed)`). It
 * holds what the payout itself holds, names and account numbers included: store it as you store those.
 */
export interface SealedRequest<OperationId extends string = string> {
  readonly provider: string;
  readonly operationId: OperationId;
  readonly method: string;
  /** Absolute address, without a credential. */
  readonly url: string;
  /** Lower-case names; never a credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes, as text, or in base64 where `encoding` says so. */
  readonly body?: string;
  readonly encoding?: "base64";
  readonly idempotencyKey?: string;
  /** When it was sealed: milliseconds since the epoch. Where no later time is known, the key's lifetime counts from here. */
  readonly sealedAt: number;
  /** The account that it was first sent for. Another account's client refuses it. */
  readonly account?: string;
  /** The caller's name for the payout: it is sent through the journal only. */
  readonly reference?: string;
  /** `id` of the journal that knows the reference. A client of another journal refuses it. */
  readonly journal?: string;
  /** Which key of the reference it carries, counted from 1. */
  readonly generation?: number;
  /** The body as the caller gave it, as canonical JSON, where the client has filled a field in. */
  readonly given?: string;
}
