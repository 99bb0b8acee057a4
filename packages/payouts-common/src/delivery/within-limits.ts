import type { Limits } from "./limits.ts";
import { startTimeLimit, stopTimeLimit } from "../transport/time-limit.ts";

/**
 * Waits for what others may be waiting for too, but no longer than this call may.
 *
 * @param endedBy - the error of a wait that the signal or the deadline ended.
 */
export function withinLimits<Result>(
  shared: Promise<Result>,
  { signal, deadlineAt }: Pick<Limits, "signal" | "deadlineAt">,
  endedBy: (cause: "abort" | "deadline") => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stopTimeLimit(limit);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (cause: "abort" | "deadline"): void => {
      stop();
      reject(endedBy(cause));
    };
    const onAbort = (): void => end("abort");
    const limit = startTimeLimit(deadlineAt - performance.now(), () => end("deadline"));
    // Handled in every case: an unhandled rejection would end the process.
    shared.finally(stop).then(resolve, reject);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort);
  });
}
