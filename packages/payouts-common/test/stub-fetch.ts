/** One request, as it would have gone on the wire. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** What the stub does with a request: answers, or throws. */
export type Reply = (request: SentRequest) => Response | Promise<Response>;

/** A `fetch` that records what it was asked, and replies in order; the last reply stays. */
export interface StubFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly SentRequest[];
}

export function stubFetch(...replies: readonly Reply[]): StubFetch {
  const sent: SentRequest[] = [];
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const request: SentRequest = {
      url: String(url),
      method: init?.method ?? "GET",
      headers: { ...(init?.headers as Record<string, string>) },
      body: String(init?.body ?? "") || undefined,
      signal: init?.signal as AbortSignal,
    };
    sent.push(request);
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    if (reply === undefined) throw new Error("the stub has no reply");
    return reply(request);
  };
  return { fetch: fetch, sent };
}

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return () =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
}

/** A success of a payout. */
export const paid: Reply = json(200, { result: { id: "p1" } });

/** A network error as Node gives it. */
export function networkError(code: string, syscall?: string): Reply {
  return () => {
    const cause = Object.assign(new Error(code), { code }, syscall === undefined ? {} : { syscall });
    throw Object.assign(new TypeError("fetch failed"), { cause });
  };
}

/** A request that is never answered; it does not even listen to its signal. */
export const hang: Reply = () => new Promise<never>(() => undefined);

/** An answer whose body breaks off. */
export function cut(status = 200): Reply {
  return () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"result":'));
      },
      pull(controller) {
        controller.error(Object.assign(new TypeError("terminated"), { cause: { code: "UND_ERR_SOCKET" } }));
      },
    });
    return new Response(body, { status });
  };
}
