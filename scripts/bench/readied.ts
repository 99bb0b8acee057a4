import { bareFetch } from "./contestants/bare-fetch.ts";
import type { Contestant, Fetch } from "./contestants/contestant.ts";

export type Call = () => Promise<unknown>;

/** A contestant made ready, and a bare fetch that posts the same and gets the same answer. */
export interface Readied extends Contestant {
  readonly call: Call;
  readonly bareCall: Call;
}

export async function readied(contestant: Contestant, baseUrl: string, fetch?: Fetch): Promise<Readied> {
  const floor = bareFetch({ ...contestant, path: "/payouts" });
  return {
    ...contestant,
    call: await contestant.connect(baseUrl, fetch),
    bareCall: await floor.connect(baseUrl, fetch),
  };
}
