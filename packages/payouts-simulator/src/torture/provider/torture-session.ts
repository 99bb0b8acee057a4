import type { Step } from "../fault/fault.ts";
import type { Arrival } from "./arrival.ts";
import { Ledger } from "./ledger.ts";

/** What a session plays. */
export interface SessionSettings {
  /** The operation whose requests meet faults; all others are answered well. */
  readonly operationId: string;
  /** What happens to each sending, in the order in which they are sent. `undefined`: nothing. */
  readonly nextStep: (headers: Headers, held: Ledger) => Step | undefined;
  /** How long after its arrival a request is booked that is booked late: more than the client waits. */
  readonly lateMs: number;
  /** Called when the provider has a request of the operation, and has booked what it books at once. */
  readonly onArrival?: () => void;
}

/** One account at the provider: its own ledger, its own faults. */
export class TortureSession {
  readonly settings: SessionSettings;
  readonly ledger: Ledger;
  /** Requests of the operation that reached the provider, in order. */
  readonly arrivals: Arrival[] = [];
  /** Requests of any operation that reached the provider. */
  requests = 0;
  /** Sendings of the operation by the client. */
  attempts = 0;
  /** Sendings of the operation that no fault has lost on the way, and that have arrived. */
  expected = 0;
  arrived = 0;
  /** Requests that went to another origin. */
  misdirected = 0;
  /** What the provider is still doing. */
  readonly running: Set<Promise<unknown>> = new Set();
  readonly #steps = new Map<string, Step>();

  constructor(settings: SessionSettings) {
    this.settings = settings;
    this.ledger = new Ledger(settings.lateMs);
  }

  /** The step of the next sending, with the name by which the provider will know it. */
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

  /** How often the provider has done what the operation asks for. */
  get held(): number {
    return this.ledger.effects.filter(({ operationId }) => operationId === this.settings.operationId).length;
  }

  /** Waits until the provider does nothing any more. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}
