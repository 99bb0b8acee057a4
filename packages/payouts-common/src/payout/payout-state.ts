/**
 * Where a payout stands, at any provider: `accepted < in_flight < paid | failed | canceled < returned`.
 *
 * `returned` comes after `paid`: the money came back.
 */
export type PayoutState = "accepted" | "in_flight" | "paid" | "failed" | "canceled" | "returned";

const rank: Readonly<Record<PayoutState, number>> = {
  accepted: 0,
  in_flight: 1,
  paid: 2,
  failed: 2,
  canceled: 2,
  returned: 3,
};

/** Whether nothing more is expected. An unknown state (`undefined`) is never final; and `paid` may still be `returned`. */
export function isFinal(state: PayoutState | undefined): boolean {
  return state !== undefined && rank[state] >= 2;
}

/**
 * Whether a message that says `next` may change what is known, `known`.
 *
 * Late and repeated messages may not: `in_flight` after `paid` is out of date, and `paid` after `failed` is a contradiction that a
 * person must look at. An unknown state neither replaces nor is kept.
 */
export function supersedes(next: PayoutState | undefined, known: PayoutState | undefined): boolean {
  if (next === undefined) return false;
  return known === undefined || rank[next] > rank[known];
}
