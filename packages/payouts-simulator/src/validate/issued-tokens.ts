import { createHash } from "node:crypto";

/** Seconds for which a token is good: enough for a test, and few enough that a running client meets the end of one. */
export const tokenLifetime = 300;

/**
 * The tokens that simulated logins and token endpoints give. A token says whose it is and how long it is good, so that it
 * survives a restart of the simulator.
 */
export class IssuedTokens {
  readonly #now: () => number;

  /** @param now - milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Gives a token of a security scheme.
   *
   * @param by - what proved whose it is, or the token that it renews: all of them are of the same account.
   */
  issue(scheme: string, by: { readonly login: string } | { readonly token: string }): string {
    const owner =
      "login" in by ? shortHash(by.login) : (this.ownerOf(scheme, by.token) ?? shortHash(by.token));
    const expiresAt = (this.#now() + tokenLifetime * 1000).toString(36).replace(/\..*$/, "");
    return sealed(scheme, `simulated-${owner}-${expiresAt}-${crypto.randomUUID().slice(0, 8)}`);
  }

  /** Whether a token is one of this scheme, and still good. */
  accepts(scheme: string, token: string): boolean {
    return (read(scheme, token)?.expiresAt ?? 0) > this.#now();
  }

  /** Whose a token of this scheme is, or was; `undefined`: it was never given. */
  ownerOf(scheme: string, token: string): string | undefined {
    return read(scheme, token)?.owner;
  }
}

function read(
  scheme: string,
  token: string,
): { readonly owner: string; readonly expiresAt: number } | undefined {
  const [, text = "", owner = "", expiresAt = ""] =
    /^(simulated-([0-9a-f]+)-([0-9a-z]+)-[0-9a-f]+)-[0-9a-f]+$/.exec(token) ?? [];
  return sealed(scheme, text) === token ? { owner, expiresAt: Number.parseInt(expiresAt, 36) } : undefined;
}

/** With a mark of what it was given for: a token that was changed, or is of another scheme, has another. */
function sealed(scheme: string, text: string): string {
  return `${text}-${shortHash(`${scheme} ${text}`)}`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
