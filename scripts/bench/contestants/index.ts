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
import { ours } from "./ours.ts";
import { speakeasy } from "./speakeasy.ts";
import { stainless } from "./stainless.ts";
import { stripe } from "./stripe.ts";

/**
 * Everyone, in the order of the table. The first of our clients gives its spec, and its creation of a payout, to all
 * rivals that can take them; the others bring their own, of about the same size.
 *
 * @throws {Error} There is no client of ours.
 */
export async function contestants(): Promise<readonly Contestant[]> {
  const clients = await clientPackages();
  const [first] = clients;
  if (first === undefined) throw new Error("packages/ holds no client: run `pnpm generate`.");
  const exchange = exchangeOf(first.model);
  const calls = sixCalls(first.model);
  return [
    bareFetch(exchange),
    ...clients.map(ours),
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
}
