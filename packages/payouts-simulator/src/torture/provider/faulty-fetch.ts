import { attemptHeader } from "./arrival.ts";
import type { TortureSession } from "./torture-session.ts";

/** A label of more than 63 bytes is not a valid name (RFC 1035 §2.3.4), so it fails without a request to a server. */
const unresolved = `http://${"x".repeat(64)}.invalid`;

/** A `fetch` that counts attempts, and loses the requests whose step says so. */
export function faultyFetch(
  session: TortureSession,
  isFaulty: (method: string, url: URL) => boolean,
  refused: string,
): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isFaulty(init.method ?? "GET", url)) return fetch(input, init);
    const headers = new Headers(init.headers);
    const { attempt, step } = session.startAttempt(headers);
    if (step?.before !== undefined) {
      const origin = step.before === "refuse" ? refused : unresolved;
      return fetch(`${origin}${url.pathname}${url.search}`, init);
    }
    headers.set(attemptHeader, attempt);
    return fetch(input, { ...init, headers });
  };
}
