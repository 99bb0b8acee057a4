import type { ProviderClock } from "../provider-clock.ts";

/** RFC 3339 §5.6: years have four digits. */
const lastTime = Date.UTC(9999, 11, 31);

/** The provider's time: the machine's, as many times faster as wished, and ahead by what was skipped. */
export class SimulatedClock implements ProviderClock {
  readonly #speed: number;
  readonly #startedAt = Date.now();
  #skippedMs = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly end: () => void }>();

  /** @param speed - provider's seconds in one of the machine's; 0: its time stands still but for `advance`. */
  constructor(speed: number) {
    this.#speed = speed;
  }

  now(): number {
    return this.#startedAt + (Date.now() - this.#startedAt) * this.#speed + this.#skippedMs;
  }

  delay(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#speed > 0 ? setTimeout(() => waiting.end(), ms / this.#speed) : undefined;
      const waiting = {
        at: this.now() + ms,
        end: () => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          resolve();
        },
      };
      this.#waiting.add(waiting);
    });
  }

  /**
   * Skips time. What waits until then goes on.
   *
   * @throws {RangeError} It would be later than providers can write.
   */
  advance(ms: number): void {
    if (this.now() + ms > lastTime)
      throw new RangeError("The time can be advanced up to the year 9999, not beyond.");
    this.#skippedMs += ms;
    for (const waiting of [...this.#waiting].sort((one, other) => one.at - other.at))
      if (waiting.at <= this.now()) waiting.end();
  }

  /** Milliseconds of the machine until a time of the provider's; `undefined`: it does not come by itself. */
  machineMsUntil(at: number): number | undefined {
    return this.#speed > 0 ? Math.max(0, (at - this.now()) / this.#speed) : undefined;
  }
}
