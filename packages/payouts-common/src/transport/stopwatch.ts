/**
 * Milliseconds since it was started, by the clock that ran further.
 *
 * The monotonic clock may stand still while the machine sleeps, and the wall clock may be set back: a limit that must not
 * be passed trusts neither alone.
 */
export function startStopwatch(): () => number {
  const wall = Date.now();
  const monotonic = performance.now();
  return () => Math.max(Date.now() - wall, performance.now() - monotonic);
}
