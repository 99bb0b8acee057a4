import type { Journal, Reconciliation, PayoutsError } from "@org/payouts-common";
import type { PlannedCall } from "@org/payouts-simulator/contract";
import type { TorturedProvider } from "../tortured-provider.ts";

/** What a caller takes a payout for: `unsettled` is what the next run of the job will look into. */
export type Belief = "paid" | "not paid" | "unsettled" | "for a person";

/** The header by which the tally knows payouts apart. No provider looks at it. */
export const payoutHeader = "torture-payout";

/** Longest wait for an answer, in milliseconds. */
export const timeoutMs = 5000;

/** What a process of a caller works with. */
export interface Arena {
  readonly tortured: TorturedProvider;
  readonly planned: PlannedCall;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Outlives the process. */
  readonly journal: Journal;
  /** `x-payouts-idempotency` of the operation: who recognises a repeat, and by what. */
  readonly carrier: "header" | "body" | "none";
  /** The header, or the pointer into the body. */
  readonly keyName: string;
  /** `x-payouts-reconcile`: where the caller's reference stands in the body. */
  readonly reference: { readonly request: string; readonly fill?: "uuid" | "digits-16" } | undefined;
  /** Whether the provider processes both of two equal requests that run at once. */
  readonly settles: boolean;
  /** By how much the machine's clock may be wrong. */
  readonly clockErrorMs: number;
}

/** Somebody who has a payroll to pay. */
export interface Caller {
  readonly name: string;
  /** Whether what was answered with success is marked as paid, and skipped by the next run; else every run calls for all. */
  readonly keepsBooks: boolean;
  /** Starts a process of the job. */
  readonly start: (arena: Arena) => Job;
}

/** One process of a payroll job. */
export interface Job {
  /** What it does before it pays anybody. */
  readonly begin?: () => Promise<void>;
  readonly pay: (payout: number) => Promise<Belief>;
}

/** The methods of every generated client that the callers use; which operations it has is the spec's business. */
export interface Client {
  readonly reconcile: (error: PayoutsError) => Promise<Reconciliation>;
  readonly recover: () => AsyncIterable<unknown>;
  readonly conclude: (reference: string, answer: "not_paid", why: object) => Promise<void>;
}

export type Create = (...values: readonly unknown[]) => PromiseLike<unknown>;
