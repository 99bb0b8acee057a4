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

/**
 * Whether nothing more is expected of a payout, as `toPayout` gives it. An unknown state (`undefined`) is never final.
 *
 * A state alone does not say whose it is: `paid` is then not final, because some providers return money. Nor does it say
 * that a provider reverses it, so pass the payout.
 */
export function isFinal(payout: { readonly isFinal: boolean } | PayoutState | undefined): boolean {
  return typeof payout === "object" ? payout.isFinal : payout !== "paid" && isEnd(payout);
}

/** Whether a state is an end of the lattice. */
export function isEnd(state: PayoutState | undefined): boolean {
  return state !== undefined && rank[state] >= 2;
}

/** What `supersedes` reads of a payout. */
interface Standing {
  readonly state: PayoutState | undefined;
  readonly reversible?: boolean;
  readonly updatedAt?: string | undefined;
}

/**
 * Whether a message that says `next` may change what is known, `known`: two payouts as `toPayout` gives them, or two states.
 *
 * Late and repeated messages may not: `in_flight` after `paid` is out of date, and `paid` after `failed` is a contradiction that a
 * person must look at. Only between payouts that are `reversible` the later one counts, by `updatedAt`; where the provider
 * gives no times, `next` is the later one, so read the payout instead of trusting the order of messages. An unknown state
 * neither replaces nor is kept.
 */
export function supersedes(
  next: Standing | PayoutState | undefined,
  known: Standing | PayoutState | undefined,
): boolean {
  const [after, before] = [standing(next), standing(known)];
  if (after.state === undefined) return false;
  if (before.state === undefined) return true;
  if (after.state !== before.state && after.reversible === true && before.reversible === true)
    return !(Date.parse(after.updatedAt ?? "") < Date.parse(before.updatedAt ?? ""));
  return rank[after.state] > rank[before.state];
}

function standing(value: Standing | PayoutState | undefined): Standing {
  return typeof value === "object" ? value : { state: value };
}
