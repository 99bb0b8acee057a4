import type { Outcome } from "./outcome.ts";

/** One attempt, as errors and results report it. Times are milliseconds since the epoch. */
export interface AttemptRecord {
  readonly startedAt: number;
  readonly durationMs: number;
  /** How long it waited before it began, so that the provider's limits hold. Absent: not at all. */
  readonly pacedMs?: number | undefined;
  readonly outcome: Outcome | "answered";
  /** The status, when the provider answered. */
  readonly status?: number | undefined;
  /** Why there was no answer: a code of the runtime such as `ECONNRESET`, or `timeout`, `deadline`, `abort`. */
  readonly cause?: string | undefined;
  /** The provider's name for this exchange. */
  readonly requestId?: string | undefined;
}

/** How long attempts waited so that the provider's limits hold. */
export function pacedMsOf(attempts: readonly AttemptRecord[]): number {
  return attempts.reduce((sum, { pacedMs = 0 }) => sum + pacedMs, 0);
}
