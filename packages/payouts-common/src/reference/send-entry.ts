import { deliver } from "../delivery/deliver.ts";
import { type Bound, type Earlier, newDelivery } from "../delivery/delivery.ts";
import type { Limits } from "../delivery/limits.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import type { Recorded } from "../journal/journal.ts";
import { elapsedSince, type Moment } from "../transport/moment.ts";
import { recordFailure, recordSuccess } from "./record-outcome.ts";
import type { ReferencedCall } from "./referenced-call.ts";

/** The lease outlives the deadline by this much, in milliseconds, so that the outcome can still be recorded under it. */
const leaseMarginMs = 2_000;
/** However long a deadline is, a process that died keeps others waiting no longer: milliseconds. */
const longestLeaseMs = 3_600_000;

/** How long a call may keep others from sending its reference, in whole milliseconds. */
export function leaseMsOf({ deadlineAt }: Limits): number {
  return Math.min(longestLeaseMs, Math.ceil(Math.max(0, deadlineAt - performance.now())) + leaseMarginMs);
}

/**
 * Sends what an entry holds, under its lease, and records what came of it.
 *
 * @param asked - when the lease was asked for.
 */
export async function sendEntry(
  call: ReferencedCall,
  { entry, now }: Recorded,
  leaseMs: number,
  asked: Moment,
  earlier: Earlier = {},
): Promise<WithMeta<unknown>> {
  const lease: Bound = {
    since: asked,
    ms: leaseMs,
    why: "its lease is over, so another process may be sending it",
  };
  const delivery = newDelivery(call, call.limits, call.resume, {
    ...earlier,
    bounds: [...call.bounds, lease],
  });
  const journalNow = (): number => Math.ceil(now + elapsedSince(asked));
  try {
    return await recordSuccess(call, entry, await deliver(delivery), journalNow);
  } catch (error) {
    await recordFailure(call, entry, error, journalNow);
    throw error;
  }
}
