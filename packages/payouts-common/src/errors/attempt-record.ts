import type { Outcome } from "./outcome.ts";

/** One attempt, as errors and results report it. Times are milliseconds since the epoch. */
export interface AttemptRecord {
  readonly startedAt: number;
  readonly durationMs: number;
  readonly outcome: Outcome | "answered";
  /** The status, when the provider answered. */
  readonly status?: number | undefined;
  /** Why there was no answer: a code of the runtime such as `ECONNRESET`, or `timeout`, `deadline`, `abort`. */
  readonly cause?: string | undefined;
  /** The provider's name for this exchange. */
  readonly requestId?: string | undefined;
}
