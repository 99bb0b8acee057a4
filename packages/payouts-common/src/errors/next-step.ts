/**
 * What to do after an error, as data.
 *
 * - `resend`: `error.resume()`, or the same call with its `reference`: the same bytes with the same key.
 * - `reconcile`: look the payout up with `client.reconcile(error)`, or the same call with its `reference`.
 * - `correct`: change what the message names, then call again.
 * - `read`: the payout exists; read it, and never make it again.
 * - `person`: the client cannot find out; a person decides with the provider's help, and records it with `client.conclude`.
 */
export interface NextStep {
  readonly action: "resend" | "reconcile" | "correct" | "read" | "person";
  /** Not before this time, in milliseconds since the epoch: an earlier sending may still be running. */
  readonly notBefore?: number;
  /** Not after this time, in milliseconds since the epoch: the provider may have forgotten the key. */
  readonly notAfter?: number;
  /** `account`: it concerns every payout of the account; wait or correct once for all. */
  readonly scope: "payout" | "account";
}
