/** What authenticates a request: headers and query parameters that are never sealed. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Written as it stands in an address, `key=value`, or empty. */
  readonly query: string;
  /** Every text that must not appear in a message. */
  readonly secrets: readonly string[];
}

/**
 * Makes the authorization that the security schemes of one alternative need: the first for which there is a credential.
 *
 * @param refused - one that the provider did not accept: make a fresher one.
 */
export type Authorize = (
  alternatives: readonly (readonly string[])[],
  refused?: Authorization,
) => Authorization | Promise<Authorization>;

/** A complete credential: the scheme's one value, or its fields. */
export type CompleteCredential = string | Readonly<Record<string, string>>;

/** Exchanges a credential for a token, of one scheme. `refused` holds tokens that the provider no longer accepts. */
export type Exchange = (
  credential: CompleteCredential,
  refused: readonly string[],
) => string | Promise<string>;
