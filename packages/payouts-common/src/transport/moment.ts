/** A moment on both clocks of this machine. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly wall: number;
  /** On the clock of `performance.now()`. */
  readonly monotonic: number;
}

/** This moment. */
export function thisMoment(): Moment {
  return { wall: Date.now(), monotonic: performance.now() };
}

/**
 * Milliseconds since a moment, by the clock that ran further.
 *
 * The monotonic clock may stand still while the machine sleeps, and the wall clock may be set back: a limit that must not
 * be passed trusts neither alone.
 */
export function elapsedSince({ wall, monotonic }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - monotonic);
}
