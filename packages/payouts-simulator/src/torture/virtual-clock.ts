import { seededRandom } from "../fault/seeded-random.ts";
import type { ProviderClock } from "../provider/provider-clock.ts";

interface Timer {
  /** On the clock of the provider (`now`), or on the machine's monotonic one. */
  readonly of: "provider" | "machine";
  readonly at: number;
  readonly fire: () => void;
}

const startsAt = Date.UTC(2026, 10, 30, 6);

/**
 * Time for a simulation of weeks: it passes only when there is nothing else to do, and then at once.
 *
 * The provider's clock is right. The machine has `Date.now`, which may be wrong (`wallErrorMs`), and `performance.now` and
 * `setTimeout`, which stand still while the machine sleeps (`sleepMachine`).
 */
export class VirtualClock implements ProviderClock {
  /** By how much the machine's wall clock is ahead, in milliseconds. */
  wallErrorMs = 0;
  #now = startsAt;
  #sleptMs = 0;
  /** When the machine wakes: until then the world goes on without it, and what is on the wire arrives. */
  #wakesAt = startsAt;
  /** Operations of the platform that take real time, such as those of WebCrypto. */
  #busy = 0;
  readonly #timers = new Map<number, Timer>();
  #lastTimer = 0;

  readonly now = (): number => this.#now;

  readonly delay = (ms: number): Promise<void> =>
    new Promise((resolve) => this.#start({ of: "provider", at: this.#now + ms, fire: resolve }));

  /** Waits as something that the machine does: from when it is awake. */
  readonly machineDelay = (ms: number): Promise<void> =>
    new Promise((resolve) => this.#start({ of: "provider", at: this.#machineNow() + ms, fire: resolve }));

  /** The machine sleeps, and the rest of the world does not. For the code that calls it, the machine has woken. */
  sleepMachine(ms: number): void {
    this.#wakesAt = this.#machineNow() + ms;
    this.#sleptMs += ms;
  }

  #machineNow(): number {
    return Math.max(this.#now, this.#wakesAt);
  }

  /** Runs a task in this time, with `Math.random` seeded. Nothing else may run meanwhile. */
  async run<Result>(seed: string, task: () => Promise<Result>): Promise<Result> {
    const restore = this.#install(seed);
    let isOver = false;
    try {
      const result = task().finally(() => (isOver = true));
      result.catch(() => undefined);
      for (;;) {
        await this.#idle();
        if (isOver) return await result;
        this.#advance();
      }
    } finally {
      restore();
    }
  }

  /** Waits until no promise of the task can go on without time passing. */
  async #idle(): Promise<void> {
    // One turn drains all promises; a stream may need a second one.
    for (let turns = 0; turns < 2 || this.#busy > 0; turns += 1)
      await new Promise((resolve) => setImmediate(resolve));
  }

  #advance(): void {
    const due = (timer: Timer): number => timer.at + (timer.of === "machine" ? this.#sleptMs : 0);
    let next = Infinity;
    for (const timer of this.#timers.values()) next = Math.min(next, due(timer));
    if (next === Infinity) throw new Error("The simulation waits, and nothing will ever happen in it.");
    this.#now = Math.max(this.#now, next);
    for (const [id, timer] of this.#timers) {
      if (due(timer) > this.#now) continue;
      this.#timers.delete(id);
      timer.fire();
    }
  }

  #start(timer: Timer): number {
    this.#lastTimer += 1;
    this.#timers.set(this.#lastTimer, timer);
    return this.#lastTimer;
  }

  /** Puts itself in the place of the platform's clocks; returns what puts them back. */
  #install(seed: string): () => void {
    const monotonic = (): number => this.#machineNow() - this.#sleptMs - startsAt;
    const setTimer = (fire: () => void, ms = 0): number =>
      this.#start({ of: "machine", at: this.#machineNow() - this.#sleptMs + Math.max(0, ms), fire });
    const places: [object, Record<string, unknown>][] = [
      [Date, { now: () => this.#machineNow() + this.wallErrorMs }],
      [performance, { now: monotonic }],
      [Math, { random: seededRandom(seed) }],
      [globalThis, { setTimeout: setTimer, clearTimeout: (id: number) => this.#timers.delete(id) }],
      [SubtleCrypto.prototype, this.#countedCrypto()],
    ];
    const restores = places.map(([target, values]) => {
      const before = Object.fromEntries(
        Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)]),
      );
      for (const name in values)
        Object.defineProperty(target, name, { value: values[name], configurable: true, writable: true });
      return () => {
        for (const name in before) {
          const descriptor = before[name];
          if (descriptor === undefined) Reflect.deleteProperty(target, name);
          else Object.defineProperty(target, name, descriptor);
        }
      };
    });
    return () => restores.forEach((restore) => restore());
  }

  /** The methods of WebCrypto, counted while they run, and one at a time, so that the same seed gives the same order. */
  #countedCrypto(): Record<string, unknown> {
    const methods = ["digest", "sign", "importKey", "encrypt", "decrypt"] as const;
    let last: Promise<unknown> = Promise.resolve();
    const counted = methods.map((name) => {
      const original: unknown = Reflect.get(SubtleCrypto.prototype, name);
      const count = (subtle: unknown, given: unknown[]): Promise<unknown> => {
        this.#busy += 1;
        const running = last.then((): unknown => Reflect.apply(original as () => unknown, subtle, given));
        last = running.catch(() => undefined);
        return running.finally(() => (this.#busy -= 1));
      };
      return [
        name,
        function (this: unknown, ...given: unknown[]) {
          return count(this, given);
        },
      ] as const;
    });
    return Object.fromEntries(counted);
  }
}
