import { setTimeout as delay } from "node:timers/promises";
import { type Arena, type Contestant, payoutHeader } from "./contestant.ts";
import { bodyOf, set } from "./payout-body.ts";

const mostRetries = 3;

/**
 * The usual code: `fetch` with a time limit, sent again up to three times after a network error, a timeout, a 429, a 5xx
 * or an answer that is not JSON. Where the provider demands a key in a header, each sending makes one; a field of the body
 * is made once, with the body. What has not come back well in the end is taken for not paid.
 */
export function bareFetchCaller(arena: Arena): Contestant {
  const { tortured, opened, planned, carrier, keyName, timeoutMs } = arena;
  return {
    name: `${tortured.name}: bare fetch`,
    async pay(payout) {
      const content = bodyOf(arena, payout);
      if (carrier === "body") set(content, keyName, crypto.randomUUID());
      const body = JSON.stringify(content);
      for (let sent = 0; sent <= mostRetries; sent += 1) {
        try {
          const response = await opened.fetch(`${opened.baseUrl}${planned.path}`, {
            method: planned.method,
            headers: {
              authorization: "Bearer torture-token",
              "content-type": "application/json",
              [payoutHeader]: String(payout),
              ...(carrier === "header" && { [keyName]: crypto.randomUUID() }),
            },
            body,
            signal: AbortSignal.timeout(timeoutMs),
          });
          if (response.status === 429)
            await delay(Number(response.headers.get("retry-after") ?? 1) * 1000 || 1000);
          else if (response.status < 500) {
            if (!response.ok) return "not paid";
            await response.json();
            return "paid";
          }
        } catch {
          // Sent again, like everything that looks as if it would pass.
        }
      }
      return "not paid";
    },
    settleLater: () => Promise.resolve("not paid"),
  };
}
