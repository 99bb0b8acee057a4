import { setTimeout } from "node:timers/promises";

/**
 * Tries again while another process holds the lock.
 *
 * SQLite's own `busy_timeout` would wait on this thread, and no deadline of a call would be kept meanwhile.
 */
export async function whenUnlocked<Result>(attempt: () => Result, patienceMs = 5_000): Promise<Result> {
  const started = performance.now();
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - started > patienceMs) {
        throw new Error(
          `Another process has kept the journal's file locked for ${patienceMs / 1000} seconds.`,
          {
            cause: error,
          },
        );
      }
    }
    await setTimeout(1 + Math.random() * 4);
  }
}

/** SQLITE_BUSY, with any extension in the higher bytes: https://sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;
}
