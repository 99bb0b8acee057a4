import type { Outcome } from "../errors/outcome.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { JournalEntry } from "./journal.ts";
import { readRefusal } from "./refusal.ts";

/** What a call with a reference does, given what the journal holds. */
export type Decision =
  /** Sends: the recorded bytes, or, with `newGeneration`, the call's own under a new key. */
  | {
      readonly action: "deliver";
      readonly newGeneration: boolean;
      /** Least pause in milliseconds, because an earlier sending may still be running. */
      readonly pauseMs: number;
      /** How long the provider may have known the key, in milliseconds. */
      readonly keyAgeMs: number;
      readonly earlier: Outcome;
    }
  /** Resolves with the recorded answer. */
  | { readonly action: "answer" }
  /** Reads the payout by its id: the answer was erased, or left open whether it was paid. */
  | { readonly action: "read" }
  /** Rejects: the payout was made, and all that is left of it is its id. */
  | { readonly action: "made" }
  /** Rejects: another call may be sending it until then. Milliseconds since the epoch, by the journal's clock. */
  | { readonly action: "wait"; readonly until: number; readonly mayResend: boolean }
  /** Looks for the payout at the provider: it may have been made, and must not be sent again. */
  | { readonly action: "look" }
  /** Rejects: another payout that may have been made stands under the reference. */
  | { readonly action: "refuse" };

/** Backward steps of a clock that is kept right are smaller than this, in milliseconds. */
const clockStepMs = 1000;

/**
 * The decision table of a reference.
 *
 * @param now - the journal's own time.
 * @param isSame - whether the call asks for the payout that the entry holds.
 */
export function decide(entry: JournalEntry, now: number, plan: OperationPlan, isSame: boolean): Decision {
  const { lifetimeMs = Infinity, settleMs = 0, cachesFailures = false } = plan.operation.idempotency ?? {};
  const keyAgeMs = Math.max(0, now - (entry.firstSentAt ?? entry.createdAt));
  // A clock that stands before the entry's last write was set back by at least that much: how old the key is, is unknown.
  const isSetBack = now < entry.updatedAt - clockStepMs;
  const isTrusted = lifetimeMs === Infinity || (!isSetBack && keyAgeMs < lifetimeMs);

  const refusal = readRefusal(entry.refusal);
  if (entry.state === "refused") {
    // Nothing was made under the recorded key, so a corrected payload may take a new one.
    const newGeneration =
      !isSame ||
      entry.conclusion?.generation === entry.generation ||
      !isTrusted ||
      refusal?.isOtherPayout === true ||
      (cachesFailures && entry.outcome === "rejected");
    return {
      action: "deliver",
      newGeneration,
      pauseMs: 0,
      keyAgeMs: newGeneration ? 0 : keyAgeMs,
      earlier: "not_sent",
    };
  }
  if (!isSame) return { action: "refuse" };
  if (entry.state !== "open") {
    if (entry.answer !== null) return { action: "answer" };
    const isReadable = plan.operation.creates?.read !== undefined && entry.conclusion === null;
    return { action: isReadable && entry.payoutId !== null ? "read" : "made" };
  }
  const settlesInMs = Math.max(0, lastSentAt(entry) + settleMs - now);
  const isKeyGood = isTrusted && refusal?.isKeyLost !== true && keyAgeMs + settlesInMs < lifetimeMs;
  const mayResend = plan.isRepeatable && isKeyGood;
  const heldUntil = entry.leaseUntil ?? 0;
  if (heldUntil > now) return { action: "wait", until: heldUntil, mayResend };
  // The provider has named the payout, and its state is what says whether it was paid.
  if (entry.payoutId !== null && plan.operation.creates?.read !== undefined) return { action: "read" };
  if (!mayResend) return { action: "look" };
  return {
    action: "deliver",
    newGeneration: false,
    // It was sent before now, whatever a clock that was set back makes of it.
    pauseMs: Math.min(settleMs, settlesInMs),
    keyAgeMs,
    earlier: entry.outcome === "accepted" ? "accepted" : "unknown",
  };
}

/** When the request may last have left: a holder that recorded nothing may have sent it until its lease ended. */
export function lastSentAt({ leaseUntil, lastSentAt: recorded, updatedAt }: JournalEntry): number {
  return leaseUntil === null ? (recorded ?? updatedAt) : Math.max(leaseUntil, recorded ?? 0);
}
