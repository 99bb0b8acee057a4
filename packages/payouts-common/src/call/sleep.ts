import { startTimeLimit } from "../transport/time-limit.ts";

/** Waits, or until the signal ends it. Says whether it slept through. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false);
    const wake = (): void => {
      stop();
      resolve(false);
    };
    const stop = startTimeLimit(ms, () => {
      signal?.removeEventListener("abort", wake);
      resolve(true);
    });
    signal?.addEventListener("abort", wake, { once: true });
  });
}
