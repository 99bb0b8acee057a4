import type { FetchRequest } from "./fetch-function.ts";
import { OneTimeBody } from "./one-time-body.ts";
import type { Outgoing } from "./transport.ts";

/** What the runtime's fetch understands. */
interface Runtime {
  readonly knowsCache: boolean;
  /** Whether it reads a `OneTimeBody` as a stream. */
  readonly streams: boolean;
}

/** Looked at with the first request: a program that only imports this package must not pay for loading `Request`. */
let runtime: Runtime | undefined;

/**
 * What fetch is called with, so that neither the runtime nor a cache acts on its own: no redirect is followed, no write is
 * repeated, and no answer is an earlier one.
 */
export function requestInit(
  { method, headers, body }: Pick<Outgoing, "method" | "headers" | "body">,
  signal: AbortSignal,
): FetchRequest {
  const { knowsCache, streams } = (runtime ??= thisRuntime());
  // Some frameworks keep answers, even from the time of the build.
  const cache = knowsCache ? ({ cache: "no-store" } as const) : undefined;
  // Fetch refuses a body for these two, so nothing keeps a runtime from repeating them. Where they only read, that does no
  // harm; of those that do not, the documentation says it.
  if (method === "GET" || method === "HEAD") return { method, headers, redirect: "manual", signal, ...cache };
  if (streams) {
    // With its length the body is not sent in chunks. undici itself writes the length of nothing.
    if (body?.length) headers["content-length"] = String(byteLength(body));
    return {
      method,
      headers,
      redirect: "manual",
      signal,
      // No type of a body knows that undici takes what can be iterated.
      body: new OneTimeBody(body ?? "") as unknown as string,
      duplex: "half",
      // undici 7.19 to 7.24 makes a network error of every 401 to a stream, unless fetch has no credentials of its own to
      // add; it never has: https://github.com/nodejs/undici/issues/5018
      credentials: "omit",
      ...cache,
    };
  }
  // Deno repeats a request whose kept connection breaks, even when it was received. It reads a Blob as a stream, which
  // it cannot repeat, and knows its length. A Blob of nothing would be sent in chunks, so there is none without a body.
  // `string` is what every library's types take; a Blob is not the same in all of them.
  const blob = body === undefined ? undefined : { body: new Blob([body]) as unknown as string };
  return { method, headers, redirect: "manual", signal, ...cache, ...blob };
}

/** Where a stream is sent as one, `Buffer` is at hand, and counts without encoding. Elsewhere the standard's encoder does. */
function byteLength(text: string | Uint8Array): number {
  if (typeof text !== "string") return text.length;
  const { Buffer } = globalThis as { Buffer?: { byteLength(text: string): number } };
  return Buffer?.byteLength(text) ?? new TextEncoder().encode(text).length;
}

function thisRuntime(): Runtime {
  const headersOf = (init: object): Headers | undefined => {
    try {
      return new Request("https://localhost", init).headers;
    } catch {
      return undefined;
    }
  };
  return {
    // workerd throws where its compatibility date is before 2024-11-11.
    knowsCache: headersOf({ cache: "no-store" }) !== undefined,
    // A text brings a content type of its own; a stream brings none (Fetch standard, "extract a body").
    streams:
      headersOf({ method: "POST", body: new OneTimeBody(""), duplex: "half" })?.get("content-type") === null,
  };
}
