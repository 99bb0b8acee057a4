import type { Step } from "../fault/fault.ts";
import type { Arrival } from "./arrival.ts";
import { Ledger } from "./ledger.ts";
import { type ProviderClock, realClock } from "./provider-clock.ts";

/** The faults of a session. */
export interface SessionSettings {
  /** The operation whose requests meet faults; all others meet none. */
  readonly operationId: string;
  /** The step of each attempt, in the order in which they are sent. `undefined`: no fault. */
  readonly nextStep: (headers: Headers, held: Ledger) => Step | undefined;
  /** The delay of a late commit, from the arrival of the request: more than the client waits. */
  readonly lateMs: number;
  /** Called when the provider has received a request of the operation, and has committed it unless it does so late. */
  readonly onArrival?: () => void;
  /** How long the provider remembers a key, in milliseconds. @defaultValue without end */
  readonly keyLifetimeMs?: number | undefined;
  /** @defaultValue the machine's */
  readonly clock?: ProviderClock;
}

/** One account at the provider, with its own ledger and its own faults. */
export class TortureSession {
  readonly settings: SessionSettings;
  readonly ledger: Ledger;
  readonly clock: ProviderClock;
  /** Requests of the operation that reached the provider, in order. */
  readonly arrivals: Arrival[] = [];
  /** Requests of any operation that reached the provider. */
  requests = 0;
  /** Attempts of the client at the operation. */
  attempts = 0;
  /** Attempts that no fault loses on the way, and those of them that have arrived. */
  expected = 0;
  arrived = 0;
  /** Requests that went to another origin. */
  misdirected = 0;
  /** Late commits that are not done yet. */
  readonly running: Set<Promise<unknown>> = new Set();
  readonly #steps = new Map<string, Step>();

  constructor(settings: SessionSettings) {
    this.settings = settings;
    this.clock = settings.clock ?? realClock;
    this.ledger = new Ledger(settings.lateMs, settings.keyLifetimeMs, this.clock);
  }

  /** The step of the next attempt, and the number by which the provider finds it. */
  startAttempt(headers: Headers): { readonly attempt: string; readonly step: Step | undefined } {
    this.attempts += 1;
    const attempt = String(this.attempts);
    const step = this.settings.nextStep(headers, this.ledger);
    if (step !== undefined) this.#steps.set(attempt, step);
    if (step?.before === undefined) this.expected += 1;
    return { attempt, step };
  }

  /**
   * Counts a request that has arrived, and returns the step of its attempt.
   *
   * Each step is returned once: a request that comes back after a redirect meets no second fault.
   */
  receive(arrival: Arrival, attempt: string | undefined): Step | undefined {
    const step = attempt === undefined ? undefined : this.#steps.get(attempt);
    if (attempt !== undefined) {
      this.#steps.delete(attempt);
      this.arrived += 1;
    }
    const copies = Array.from({ length: step?.deliver ?? 1 }, () => arrival);
    this.requests += copies.length;
    if (arrival.operationId === this.settings.operationId) this.arrivals.push(...copies);
    return step;
  }

  /** How many times the provider has committed the operation. */
  get held(): number {
    return this.ledger.effects.filter(({ operationId }) => operationId === this.settings.operationId).length;
  }

  /** Waits until all late commits are done. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}
