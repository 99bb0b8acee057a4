interface Limit {
  readonly at: number;
  readonly expire: () => void;
}

const limits = new Set<Limit>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

/**
 * Calls `expire` in `ms` milliseconds, unless the returned function is called before.
 *
 * One timer serves all limits that run at the same time. It keeps the process alive only while a limit is running.
 */
export function startTimeLimit(ms: number, expire: () => void): () => void {
  const limit: Limit = { at: performance.now() + ms, expire };
  limits.add(limit);
  if (limit.at < timerAt) arm(limit.at);
  return () => {
    if (limits.delete(limit) && limits.size === 0) disarm();
  };
}

/** Waits, or until the signal ends the wait. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      stop();
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const stop = startTimeLimit(ms, wake);
    if (signal?.aborted) wake();
    else signal?.addEventListener("abort", wake);
  });
}

function arm(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  // setTimeout takes at most a signed 32-bit number of milliseconds; beyond it, it fires at once.
  timer = setTimeout(sweep, Math.min(Math.max(0, Math.ceil(at - performance.now())), 0x7fff_ffff));
}

function disarm(): void {
  clearTimeout(timer);
  timerAt = Infinity;
}

function sweep(): void {
  timerAt = Infinity;
  const now = performance.now();
  const due: Limit[] = [];
  let next = Infinity;
  for (const limit of limits) {
    if (limit.at <= now) due.push(limit);
    else if (limit.at < next) next = limit.at;
  }
  due.sort((a, b) => a.at - b.at);
  for (const limit of due) limits.delete(limit);
  if (next < Infinity) arm(next);
  for (const limit of due) limit.expire();
}
