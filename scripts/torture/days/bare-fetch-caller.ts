import { type Arena, type Belief, type Caller, payoutHeader, timeoutMs } from "./caller.ts";
import { bodyOf, set } from "./payout-body.ts";

const mostRetries = 3;

/**
 * The usual code: `fetch` with a time limit, sent again up to three times after a network error, a timeout, a 429, a 5xx
 * or an answer that is not JSON. Where the provider demands a key in a header, each sending makes one; a field of the body
 * is made once, with the body. What has not come back well in the end is taken for not paid.
 */
export const bareFetchCaller: Caller = {
  name: "bare `fetch`",
  keepsBooks: true,
  start: (arena) => ({ pay: (payout) => pay(arena, payout) }),
};

async function pay(arena: Arena, payout: number): Promise<Belief> {
  const { baseUrl, planned, carrier, keyName } = arena;
  const content = bodyOf(arena, payout);
  if (carrier === "body") set(content, keyName, crypto.randomUUID());
  const body = JSON.stringify(content);
  for (let sent = 0; sent <= mostRetries; sent += 1) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeoutMs);
    try {
      const response = await arena.fetch(`${baseUrl}${planned.path}`, {
        method: planned.method,
        headers: {
          authorization: "Bearer torture-token",
          "content-type": "application/json",
          [payoutHeader]: String(payout),
          ...(carrier === "header" && { [keyName]: crypto.randomUUID() }),
        },
        body,
        signal: controller.signal,
      });
      if (response.status === 429)
        await wait(Number(response.headers.get("retry-after") ?? 1) * 1000 || 1000);
      else if (response.status < 500) {
        if (!response.ok) return "not paid";
        await response.json();
        return "paid";
      }
    } catch {
      // Sent again, like everything that looks as if it would pass.
    } finally {
      clearTimeout(timer);
    }
  }
  return "not paid";
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
