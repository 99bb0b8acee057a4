interface NodeTimer {
  ref(): unknown;
  unref(): unknown;
}

/** What only Node, and what is made like it, has beside its timers. */
type AtEndOfTurn = (run: () => void) => unknown;

/** One that is running. */
export interface TimeLimit {
  readonly at: number;
  readonly expire: () => void;
}

const limits = new Set<TimeLimit>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;
/** The function that made the timer: with another one (fake timers of a test) comes another clock. */
let madeBy: unknown;
/** The same timer, where it may stay while no limit is running. */
let idle: NodeTimer | undefined;
let atEndOfTurn: AtEndOfTurn | undefined;
/** Whether `letGo` will run at the end of this turn of the event loop. */
let willLetGo = false;

/**
 * Calls `expire` in `ms` milliseconds, unless the limit is stopped before.
 *
 * One timer serves all limits that run at the same time. It keeps the process alive only while a limit is running.
 */
export function startTimeLimit(ms: number, expire: () => void): TimeLimit {
  const limit: TimeLimit = { at: performance.now() + ms, expire };
  limits.add(limit);
  const wasIdle = limits.size === 1;
  if (limit.at < timerAt || (wasIdle && madeBy !== setTimeout)) arm(limit.at);
  else if (wasIdle) idle?.ref();
  return limit;
}

export function stopTimeLimit(limit: TimeLimit): void {
  if (limits.delete(limit) && limits.size === 0) rest();
}

/** Waits, or until the signal ends the wait. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      stopTimeLimit(limit);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const limit = startTimeLimit(ms, wake);
    if (signal?.aborted) wake();
    else signal?.addEventListener("abort", wake);
  });
}

function arm(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  madeBy = setTimeout;
  // setTimeout takes at most a signed 32-bit number of milliseconds; beyond it, it fires at once.
  timer = setTimeout(sweep, Math.min(Math.max(0, Math.ceil(at - performance.now())), 0x7fff_ffff));
  // Taken together with the timer: a test may replace either later.
  ({ setImmediate: atEndOfTurn } = globalThis as { setImmediate?: AtEndOfTurn });
  idle = isNodeTimer(timer) && atEndOfTurn !== undefined ? timer : undefined;
}

/**
 * Node keeps the timer for the next call: to make one costs as much as the rest of a small call's limits. So does to let go
 * of it and take it back, so that is done once for all calls of a turn of the event loop.
 */
function rest(): void {
  if (idle === undefined) {
    clearTimeout(timer);
    timerAt = Infinity;
  } else if (!willLetGo) {
    willLetGo = true;
    atEndOfTurn?.(letGo);
  }
}

/** The timer no longer keeps the process alive. */
function letGo(): void {
  willLetGo = false;
  if (limits.size === 0) idle?.unref();
}

/** A timer of Node's own, which nobody else can clear. Fake timers of tests can be cleared behind our back. */
function isNodeTimer(value: unknown): value is NodeTimer {
  return typeof value === "object" && value?.constructor.name === "Timeout";
}

function sweep(): void {
  timerAt = Infinity;
  const now = performance.now();
  const due: TimeLimit[] = [];
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
