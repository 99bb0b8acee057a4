import type { Journal } from "@org/payouts-common";
import type { VirtualClock } from "@org/payouts-simulator/torture";

/** How probable it is that something happens to a process at one of its steps. */
export interface Mishaps {
  readonly kill: number;
  /** The machine sleeps for up to 30 hours. */
  readonly sleep: number;
  /** The machine's clock is set, to as much as `clockErrorMs` off. */
  readonly clock: number;
  readonly clockErrorMs: number;
}

const hourMs = 3_600_000;

/**
 * A process that may be killed at each of its steps: before and after each write to the journal, before a request leaves,
 * while it is away, and when its answer is there. From then on nothing that it waits for ever comes; what has left it goes on.
 */
export class MortalProcess {
  readonly death: Promise<void>;
  #isAlive = true;
  #die: () => void = () => undefined;
  readonly #clock: VirtualClock;
  readonly #random: () => number;
  readonly #mishaps: Mishaps;

  constructor(clock: VirtualClock, random: () => number, mishaps: Mishaps) {
    this.#clock = clock;
    this.#random = random;
    this.#mishaps = mishaps;
    this.death = new Promise((resolve) => (this.#die = resolve));
  }

  /** The process's own network: every request takes its time. */
  fetch(send: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      // No sleep here: a request that leaves late because of it is late on the wire, where no client can look at a clock.
      await this.#step({ ...this.#mishaps, sleep: 0 });
      const sent = this.#clock.machineDelay(this.#random() * 300).then(() => send(input, init));
      // Killed while the request is away, nobody is left to hear of its failure.
      sent.catch(() => undefined);
      await this.whileAlive(this.#step(this.#mishaps));
      return this.whileAlive(sent);
    };
  }

  /** The journal as the process reaches it; the journal itself outlives it. */
  journal(journal: Journal): Journal {
    const step = async <Result>(write: () => Promise<Result>): Promise<Result> => {
      await this.#step(this.#mishaps);
      const written = await write();
      await this.#step(this.#mishaps);
      return this.whileAlive(Promise.resolve(written));
    };
    return {
      durable: true,
      id: journal.id,
      insert: (entry) => step(() => journal.insert(entry)),
      replace: (entry, version) => step(() => journal.replace(entry, version)),
      list: (query) => step(() => journal.list(query)),
    };
  }

  /** What a promise comes to, unless the process is dead by then. */
  async whileAlive<Result>(promise: Promise<Result>): Promise<Result> {
    try {
      const result = await promise;
      return this.#isAlive ? result : await never;
    } catch (error) {
      if (!this.#isAlive) await never;
      throw error;
    }
  }

  async #step({ kill, sleep, clock, clockErrorMs }: Mishaps): Promise<void> {
    if (this.#isAlive && this.#random() < kill) {
      this.#isAlive = false;
      this.#die();
    }
    if (!this.#isAlive) return never;
    if (this.#random() < sleep) this.#clock.sleepMachine(this.#random() * 30 * hourMs);
    if (this.#random() < clock) this.#clock.wallErrorMs = (this.#random() * 2 - 1) * clockErrorMs;
  }
}

const never = new Promise<never>(() => undefined);
