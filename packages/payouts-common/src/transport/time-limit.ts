interface Limit {
  readonly at: number;
  readonly expire: () => void;
}

const limits = new Set<Limit>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;
/** The clock that set the timer. A test may have replaced it since, and then the timer will not come. */
let armedBy: unknown;

/**
 * Calls `expire` in `ms` milliseconds, unless the returned function is called before.
 *
 * One timer serves all limits: a timer for each call costs as much as all else that a thin client does. It keeps a process
 * alive only while a limit is running.
 */
export function startTimeLimit(ms: number, expire: () => void): () => void {
  const limit: Limit = { at: performance.now() + ms, expire };
  limits.add(limit);
  if (limit.at < timerAt || armedBy !== setTimeout) arm(limit.at);
  else if (limits.size === 1) hold(timer, true);
  return () => {
    if (limits.delete(limit) && limits.size === 0) hold(timer, false);
  };
}

function arm(at: number): void {
  if (armedBy === setTimeout) clearTimeout(timer);
  armedBy = setTimeout;
  timerAt = at;
  // setTimeout takes at most a signed 32-bit number of milliseconds; past it, it fires at once.
  timer = setTimeout(sweep, Math.min(Math.max(0, Math.ceil(at - performance.now())), 0x7fff_ffff));
}

function sweep(): void {
  timer = undefined;
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

/** Node's timers can let the process end; a browser's are numbers and always do. */
function hold(handle: unknown, alive: boolean): void {
  const node = handle as { ref?: () => void; unref?: () => void } | undefined;
  if (alive) node?.ref?.();
  else node?.unref?.();
}
