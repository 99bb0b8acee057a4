import type { SignedWebhook } from "./sign-webhook.ts";

/** What came of sending. */
export interface Transmitted {
  readonly status?: number;
  readonly answer?: string;
  readonly error?: string;
}

export interface Transmission {
  readonly url: string;
  readonly method: string;
  readonly signed: SignedWebhook;
  readonly fetch: typeof globalThis.fetch;
  /** How long the receiver may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Most characters of an answer that are kept. */
const answerLength = 1000;

/** Sends once, without following a redirection. Never throws: what fails is told as `error`. */
export async function transmit({
  url,
  method,
  signed,
  fetch,
  timeoutMs,
  signal,
}: Transmission): Promise<Transmitted> {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  const timer = setTimeout(
    () => ending.abort(new Error(`The receiver did not answer within ${timeoutMs / 1000} s.`)),
    timeoutMs,
  );
  signal.addEventListener("abort", end);
  if (signal.aborted) end();
  let status: number | undefined;
  try {
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers: signed.headers,
      body: signed.body,
      redirect: "manual",
      signal: ending.signal,
    });
    ({ status } = response);
    return { status, answer: await startOf(response) };
  } catch (error) {
    const why: unknown = ending.signal.aborted ? ending.signal.reason : error;
    return { ...(status !== undefined && { status }), error: reasonOf(why) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  }
}

/** The first characters of the body; the rest is not read, however long it is. */
async function startOf({ body }: Response): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > answerLength) break;
  }
  return text.slice(0, answerLength);
}

/** The platform says only "fetch failed", and why in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // Where each of several addresses refused, the cause has a code alone.
  const code = "code" in cause ? String(cause.code) : cause.name;
  return `${error.message}: ${cause.message || code}`;
}
