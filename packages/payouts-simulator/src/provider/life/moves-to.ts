import type { Lifecycle, PayoutState } from "../../document/vocabulary.ts";
import type { Move } from "../state/resource.ts";
import type { Outcome } from "../plan/outcome.ts";

/** How long a payout stays in its states, in milliseconds from its creation. */
export interface Delays {
  readonly inFlightMs: number;
  readonly endMs: number;
  readonly returnMs: number;
}

/** Short enough to be waited for, and each long enough to be seen. */
export const usualDelays: Delays = { inFlightMs: 2000, endMs: 10_000, returnMs: 3_600_000 };

/** The state in which a payout begins, and the moves to the end that it is to have. */
export function movesTo(
  { states }: Lifecycle,
  outcome: Outcome,
  now: number,
  delays: Delays,
): { readonly status: string | undefined; readonly moves: readonly Move[] } {
  const native = (state: PayoutState): string | undefined =>
    Object.keys(states).find((status) => states[status] === state);
  const move = (state: PayoutState, afterMs: number): Move[] => {
    const status = native(state);
    const failure = outcome.kind === "failed" && state === "failed" ? { failure: outcome.failure } : {};
    return status === undefined ? [] : [{ at: now + afterMs, status, ...failure }];
  };
  const begins = native("accepted") ?? native("in_flight") ?? native("paid");
  const flight = native("accepted") === undefined ? [] : move("in_flight", delays.inFlightMs);
  const ends: Readonly<Record<Outcome["kind"], readonly Move[]>> = {
    paid: move("paid", delays.endMs),
    answer_lost: move("paid", delays.endMs),
    returned: [...move("paid", delays.endMs), ...move("returned", delays.returnMs)],
    in_flight: [],
    canceled: move("canceled", delays.endMs),
    failed: move("failed", delays.endMs),
    refused: [],
  };
  return {
    status: begins,
    moves: [...flight, ...ends[outcome.kind]].filter(({ status }) => status !== begins),
  };
}

/** Whether a payout in this state does not move any more, by the state that all providers share. */
export function isFinal({ states }: Lifecycle, status: string): boolean {
  const state = states[status];
  return state !== undefined && state !== "accepted" && state !== "in_flight";
}
