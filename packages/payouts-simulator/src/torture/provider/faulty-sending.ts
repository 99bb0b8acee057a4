import { attemptHeader } from "./arrival.ts";
import type { TortureSession } from "./torture-session.ts";

/** What a client may send with instead of `fetch`: its option `transport`. */
export interface SendingTransport {
  send(outgoing: Outgoing): Promise<unknown>;
}

interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A label of more than 63 bytes is not a valid name (RFC 1035 §2.3.4), so it fails without a request to a server. */
const unresolved = `http://${"x".repeat(64)}.invalid`;

/** Counts the attempts of a client, and loses the requests whose step says so. */
export class FaultySending {
  readonly #session: TortureSession;
  readonly #isFaulty: (method: string, url: URL) => boolean;
  readonly #refused: string;

  /** @param refused - the origin of a server that is closed. */
  constructor(session: TortureSession, isFaulty: (method: string, url: URL) => boolean, refused: string) {
    this.#session = session;
    this.#isFaulty = isFaulty;
    this.#refused = refused;
  }

  /** The client's option `fetch`. */
  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const { headers, url: to } = this.#next(init.method ?? "GET", url, new Headers(init.headers));
    return fetch(to, { ...init, headers });
  };

  /** The client's option `transport`, over another one. */
  over(transport: SendingTransport): SendingTransport {
    return {
      send: (outgoing) => {
        const { headers, url } = this.#next(outgoing.method, outgoing.url, new Headers(outgoing.headers));
        return transport.send({ ...outgoing, url, headers: Object.fromEntries(headers) });
      },
    };
  }

  #next(method: string, from: string, headers: Headers): { readonly url: string; readonly headers: Headers } {
    const url = new URL(from);
    if (!this.#isFaulty(method, url)) return { url: from, headers };
    const { attempt, step } = this.#session.startAttempt(headers);
    if (step?.before !== undefined) {
      const origin = step.before === "refuse" ? this.#refused : unresolved;
      return { url: `${origin}${url.pathname}${url.search}`, headers };
    }
    headers.set(attemptHeader, attempt);
    return { url: from, headers };
  }
}
