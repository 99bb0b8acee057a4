import type { Measure } from "../budgets.ts";
import { clientPackages } from "../client-packages.ts";
import { exchangeOf } from "../exchange.ts";
import { sixCalls } from "../six-calls.ts";
import { axios } from "./axios.ts";
import { bareFetch } from "./bare-fetch.ts";
import type { Contestant } from "./contestant.ts";
import { fern } from "./fern.ts";
import { heyApi } from "./hey-api.ts";
import { ky } from "./ky.ts";
import { ofetch } from "./ofetch.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { ours, oursOverNode } from "./ours.ts";
import { speakeasy } from "./speakeasy.ts";
import { stainless } from "./stainless.ts";
import { stripe } from "./stripe.ts";

/**
 * All contestants, in the order of the table. The rivals that can call any API call that of our first client; the others
 * send a request of their own, about as large.
 *
 * @param measure - absent: all; else those that it measures.
 * @throws {Error} `packages/` has no client.
 */
export async function contestants(measure?: Measure): Promise<readonly Contestant[]> {
  const clients = await clientPackages();
  const [first] = clients;
  if (first === undefined) throw new Error("packages/ has no client: run `pnpm generate`.");
  const exchange = exchangeOf(first.model);
  const calls = sixCalls(first.model);
  const all = [
    bareFetch(exchange),
    ...clients.flatMap((client) => [ours(client), oursOverNode(client)]),
    openapiFetch(exchange, calls),
    heyApi(exchange, calls),
    ofetch(exchange),
    ky(exchange),
    axios(exchange),
    stripe,
    stainless(exchange),
    speakeasy,
    fern,
  ];
  return all.filter(({ limits }) => measure === undefined || limits === undefined || measure in limits);
}
