import { attemptHeader } from "./arrival.ts";
import type { TortureSession } from "./torture-session.ts";

/** A label longer than 63 bytes is no name (RFC 1035 section 2.3.4), so the search ends without asking anybody. */
const unresolved = `http://${"x".repeat(64)}.invalid`;

/** `fetch` over a network that loses what the session's steps say, and counts what the client sends. */
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
