/** Seconds for which a token is good: enough for a test, and few enough that a running client meets the end of one. */
export const tokenLifetime = 300;

/** The tokens that a simulated token endpoint has given. */
export class IssuedTokens {
  readonly #expiry = new Map<string, number>();

  /** Gives a token of a security scheme. */
  issue(scheme: string): string {
    const token = `simulated-${scheme.replace(/[^A-Za-z0-9]/g, "")}-${crypto.randomUUID()}`;
    const now = performance.now();
    for (const [known, expiresAt] of this.#expiry) if (expiresAt <= now) this.#expiry.delete(known);
    this.#expiry.set(`${scheme} ${token}`, now + tokenLifetime * 1000);
    return token;
  }

  /** Whether a token is one of this scheme, and still good. */
  accepts(scheme: string, token: string): boolean {
    return (this.#expiry.get(`${scheme} ${token}`) ?? 0) > performance.now();
  }
}
