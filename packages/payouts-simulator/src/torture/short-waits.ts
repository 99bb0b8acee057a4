let users = 0;
let random: typeof Math.random | undefined;

/**
 * While `task` runs, `Math.random` returns almost 0, so that a client with full jitter hardly waits before a retry. Waits
 * that a provider asks for keep their length.
 */
export async function withShortWaits<Result>(task: () => Promise<Result>): Promise<Result> {
  if (users === 0) {
    random = Math.random;
    Math.random = () => 0.001;
  }
  users += 1;
  try {
    return await task();
  } finally {
    users -= 1;
    if (users === 0 && random !== undefined) Math.random = random;
  }
}
