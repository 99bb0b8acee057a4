import { bareFetch } from "./contestants/bare-fetch.ts";
import type { Contestant, Fetch } from "./contestants/contestant.ts";

export type Call = () => Promise<unknown>;

/** A contestant that is ready to call. */
export interface PreparedContestant extends Contestant {
  readonly call: Call;
  /** Bare fetch, with the same body and the same answer. */
  readonly bareCall: Call;
}

export async function prepare(
  contestant: Contestant,
  baseUrl: string,
  fetch?: Fetch,
): Promise<PreparedContestant> {
  const floor = bareFetch({ ...contestant, path: "/payouts" });
  return {
    ...contestant,
    call: await contestant.connect(baseUrl, fetch),
    bareCall: await floor.connect(baseUrl, fetch),
  };
}
