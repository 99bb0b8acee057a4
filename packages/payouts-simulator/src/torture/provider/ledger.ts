import { resolvePointer } from "../../document/json-pointer.ts";
import type { Route } from "../../document/route-table.ts";
import { jsonOf, type Arrival } from "./arrival.ts";
import { dialectOf, knowsRepeats, type Dialect } from "./dialect.ts";
import type { DocumentedAnswers, PlainAnswer } from "./documented-answers.ts";
import { echoRequest } from "./echo-request.ts";
import { type ProviderClock, realClock } from "./provider-clock.ts";

/** A request that the provider has committed: if the operation pays, the money has moved. */
export interface Effect {
  readonly operationId: string;
  readonly arrival: Arrival;
}

interface Kept {
  /** The body of the request, or its address where it has none. */
  readonly said: string;
  /** When the request came. */
  readonly at: number;
  running: boolean;
  answer: Promise<PlainAnswer>;
}

/**
 * The requests that a provider has committed, and the answers that it keeps under their keys.
 *
 * A request without a key that the dialect recognises is a new one.
 */
export class Ledger {
  readonly effects: Effect[] = [];
  readonly #kept = new Map<string, Kept>();
  readonly #lateMs: number;
  readonly #keyLifetimeMs: number;
  readonly #clock: ProviderClock;

  /**
   * @param lateMs - the delay of a late commit, from the arrival of the request.
   * @param keyLifetimeMs - after which a key is forgotten, and its request is a new one.
   */
  constructor(lateMs: number, keyLifetimeMs: number = Infinity, clock: ProviderClock = realClock) {
    this.#lateMs = lateMs;
    this.#keyLifetimeMs = keyLifetimeMs;
    this.#clock = clock;
  }

  /** Commits a write, unless it repeats a committed one. */
  async commit(
    route: Route,
    arrival: Arrival,
    answers: DocumentedAnswers,
    late: boolean,
  ): Promise<PlainAnswer> {
    const dialect = dialectOf(route.operation);
    const key = keyOf(dialect, route, arrival);
    const at = this.#clock.now();
    const known = key === undefined ? undefined : this.#kept.get(key);
    if (known !== undefined && at - known.at < this.#keyLifetimeMs)
      return this.#repeat(dialect, known, arrival, answers);

    const doIt = async (): Promise<PlainAnswer> => {
      if (late) await this.#clock.delay(this.#lateMs);
      this.effects.push({ operationId: route.operationId, arrival });
      return echoRequest(route, answers, arrival);
    };
    const kept: Kept = { said: saidIn(arrival), at, running: true, answer: doIt() };
    // A dialect that asks for a pause does not recognise a key before it has committed the request.
    if (key !== undefined && !(late && dialect.settle !== undefined)) this.#kept.set(key, kept);
    const answer = await kept.answer;
    kept.running = false;
    if (key !== undefined) this.#kept.set(key, kept);
    return answer;
  }

  /** Keeps a 500 under its key, if the dialect keeps failures. */
  keepFailure(route: Route, arrival: Arrival, answer: PlainAnswer): void {
    const dialect = dialectOf(route.operation);
    const key = keyOf(dialect, route, arrival);
    if (key === undefined || dialect.cachesFailures !== true || answer.status !== 500) return;
    const at = this.#clock.now();
    this.#kept.set(key, { said: saidIn(arrival), at, running: false, answer: Promise.resolve(answer) });
  }

  async #repeat(
    dialect: Dialect,
    known: Kept,
    arrival: Arrival,
    answers: DocumentedAnswers,
  ): Promise<PlainAnswer> {
    if (known.said !== saidIn(arrival) && typeof dialect.onMismatch === "object") {
      return answers.of({ status: 409, reason: "key-reused" });
    }
    if (known.running && typeof dialect.onInFlight === "object") {
      return answers.of({ status: 409, reason: "in-flight" });
    }
    const answer = await known.answer;
    const { replayMarker: marker } = dialect;
    if (answer.status >= 300 || marker === undefined) return answer;
    if ("status" in marker) return { ...answer, status: Number(marker.status) };
    return { ...answer, headers: { ...answer.headers, [marker.header.toLowerCase()]: marker.value } };
  }
}

function saidIn({ body, address }: Arrival): string {
  return body === "" ? address : body;
}

/**
 * The key of a request, within its operation unless the dialect says that all operations share their keys; `undefined`: the
 * dialect has none.
 */
function keyOf(dialect: Dialect, { operationId }: Route, arrival: Arrival): string | undefined {
  const { name = "", unique } = dialect;
  if (!knowsRepeats(dialect)) return undefined;
  const key: unknown =
    dialect.carrier === "header"
      ? arrival.headers[name.toLowerCase()]
      : resolvePointer(jsonOf(arrival), name);
  return key === undefined ? undefined : `${unique === "account" ? "" : operationId} ${String(key)}`;
}
