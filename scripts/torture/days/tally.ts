import type { TortureSession } from "@org/payouts-simulator/torture";
import { type Belief, payoutHeader } from "./caller.ts";

/** What became of a caller's payouts: what the caller believes, against what the provider holds. */
export interface Tally {
  readonly name: string;
  readonly wanted: number;
  readonly made: number;
  /** Payments beyond the first of a payout. */
  readonly duplicates: number;
  /** Payouts that the caller believes to be paid and the provider does not have, or the reverse. */
  readonly lost: number;
  readonly forPerson: number;
  /** Payouts that the caller knows are not paid. */
  readonly refused: number;
  readonly requests: number;
  readonly seconds: number;
}

/** Counts. Every session is of one job, with so many payouts. */
export function tally(
  name: string,
  beliefs: readonly Belief[],
  sessions: readonly TortureSession[],
  payoutsPerJob: number,
  seconds: number,
): Tally {
  const held = new Map<number, number>();
  sessions.forEach(({ effects, settings: { operationId } }, job) => {
    for (const effect of effects) {
      if (effect.operationId !== operationId) continue;
      const payout = job * payoutsPerJob + Number(effect.headers.get(payoutHeader));
      held.set(payout, (held.get(payout) ?? 0) + 1);
    }
  });
  const count = (is: (belief: Belief, times: number) => boolean): number =>
    beliefs.filter((belief, payout) => is(belief, held.get(payout) ?? 0)).length;
  return {
    name,
    wanted: beliefs.length,
    made: held.size,
    duplicates: [...held.values()].reduce((sum, times) => sum + times - 1, 0),
    lost: count(
      (belief, times) => (belief === "paid" && times === 0) || (belief === "not paid" && times > 0),
    ),
    forPerson: count((belief) => belief === "for a person"),
    refused: count((belief, times) => belief === "not paid" && times === 0),
    requests: sessions.reduce((sum, { requests }) => sum + requests, 0),
    seconds,
  };
}
