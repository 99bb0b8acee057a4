/** What the provider said against a payout, as the journal records it: no personal data. */
export interface Refusal {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** The provider holds another payout under the key, so this one needs a new key. */
  readonly isOtherPayout: boolean;
  /** The key settles nothing any more, so the payout must be looked for. */
  readonly isKeyLost?: true;
}

/** A recorded refusal; `undefined` where none is recorded. */
export function readRefusal(text: string | null): Refusal | undefined {
  return text === null ? undefined : (JSON.parse(text) as Refusal);
}
