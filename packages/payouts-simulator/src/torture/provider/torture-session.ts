import type { Route } from "../../document/route-table.ts";
import type { Step } from "../../fault/fault.ts";
import { type Answered, answerRequest } from "../../provider/answer-request.ts";
import type { ProviderModel } from "../../provider/plan/provider-model.ts";
import { type ProviderClock, realClock } from "../../provider/provider-clock.ts";
import { Provider } from "../../provider/provider.ts";
import { seededRandom } from "../../fault/seeded-random.ts";
import { MemoryStore } from "../../provider/state/memory-store.ts";
import { type Arrival, arrivalOf, attemptHeader } from "./arrival.ts";

/** A request that the provider has committed: if the operation pays, the money has moved. */
export interface Effect {
  readonly operationId: string;
  /** Of the request, by name, lower case. */
  readonly headers: Headers;
}

/** The faults of a session. */
export interface SessionSettings {
  /** The operation whose requests meet faults; all others meet none. */
  readonly operationId: string;
  /** The step of each attempt, in the order in which they are sent. `undefined`: no fault. */
  readonly nextStep: (headers: Headers, effects: readonly Effect[]) => Step | undefined;
  /** The delay of a late commit, from the arrival of the request: more than the client waits. */
  readonly lateMs: number;
  /** Called when the provider has received a request of the operation. */
  readonly onArrival?: () => void;
  /** How long the provider remembers a key, in milliseconds. @defaultValue as documented */
  readonly keyLifetimeMs?: number | undefined;
  /** @defaultValue the machine's */
  readonly clock?: ProviderClock;
}

/** One account at the provider, with its own state and its own faults. */
export class TortureSession {
  readonly settings: SessionSettings;
  readonly clock: ProviderClock;
  /** Requests that the provider has committed, in order. */
  readonly effects: Effect[] = [];
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
  readonly #provider: Provider;
  /** Late commits that are not done yet. */
  readonly #running: Set<Promise<unknown>> = new Set();
  readonly #steps = new Map<string, Step>();

  constructor(model: ProviderModel, settings: SessionSettings) {
    this.settings = settings;
    this.clock = settings.clock ?? realClock;
    this.#provider = new Provider(model, {
      store: new MemoryStore(),
      clock: this.clock,
      random: seededRandom(settings.operationId),
      keyLifetimeMs: settings.keyLifetimeMs,
      onCommit: ({ route: { operationId }, headers }) => this.effects.push({ operationId, headers }),
    });
  }

  /** The step of the next attempt, and the number by which the provider finds it. */
  startAttempt(headers: Headers): { readonly attempt: string; readonly step: Step | undefined } {
    this.attempts += 1;
    const attempt = String(this.attempts);
    const step = this.settings.nextStep(headers, this.effects);
    if (step !== undefined) this.#steps.set(attempt, step);
    if (step?.before === undefined) this.expected += 1;
    return { attempt, step };
  }

  /**
   * Answers a request that has arrived, with the step of its attempt.
   *
   * Each step is played once: a request that comes back after a redirect meets no second fault.
   *
   * @param address - path and query, without the segment that names the session.
   * @param at - when it came, on the clock of `performance.now()`.
   * @param elsewhere - another origin, without a trailing slash.
   */
  async answer(request: Request, address: string, at: number, elsewhere: string): Promise<Answered> {
    const { simulated } = this.#provider.model;
    const url = new URL(address, "http://provider.invalid");
    const match = simulated.table.match(request.method, url.pathname);
    const attempt = request.headers.get(attemptHeader);
    const step = attempt === null ? undefined : this.#steps.get(attempt);
    if (attempt !== null) {
      this.#steps.delete(attempt);
      this.arrived += 1;
    }
    const bytes = new Uint8Array(await request.arrayBuffer());
    const body = new TextDecoder().decode(bytes);
    if (match.kind === "operation") this.#record(match.route, request, address, body, at, step?.deliver ?? 1);
    const asked = new Request(url, {
      method: request.method,
      headers: request.headers,
      ...(bytes.length > 0 && { body: bytes }),
    });
    const answered = await answerRequest([{ simulated, provider: this.#provider }], asked, {
      step: () => step,
      isLenient: true,
      stage: {
        clock: this.clock,
        url: request.url,
        elsewhere,
        lateMs: this.settings.lateMs,
        onLate: (late) => {
          this.#running.add(late);
          void late.finally(() => this.#running.delete(late)).catch(() => undefined);
        },
        onPlayed: ({ operationId }) => {
          if (operationId === this.settings.operationId) this.settings.onArrival?.();
        },
      },
    });
    return answered;
  }

  /** How many times the provider has committed the operation. */
  get held(): number {
    return this.effects.filter(({ operationId }) => operationId === this.settings.operationId).length;
  }

  /** Waits until all late commits are done. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #record(
    route: Route,
    { method, headers }: Request,
    address: string,
    body: string,
    at: number,
    copies: number,
  ): void {
    this.requests += copies;
    if (route.operationId !== this.settings.operationId) return;
    const arrival = arrivalOf(route, method, address, headers, body, at);
    for (let copy = 0; copy < copies; copy += 1) this.arrivals.push(arrival);
  }
}
