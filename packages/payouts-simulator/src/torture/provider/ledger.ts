import { setTimeout as delay } from "node:timers/promises";
import { resolvePointer } from "../../document/json-pointer.ts";
import type { Route } from "../../document/route-table.ts";
import { jsonOf, type Arrival } from "./arrival.ts";
import { dialectOf, knowsRepeats, type Dialect } from "./dialect.ts";
import type { DocumentedAnswers, PlainAnswer } from "./documented-answers.ts";

/** One thing that the provider has done: money that has moved, if the operation moves any. */
export interface Effect {
  readonly operationId: string;
  readonly arrival: Arrival;
}

interface Kept {
  readonly body: string;
  running: boolean;
  answer: Promise<PlainAnswer>;
}

/**
 * What a provider does, and what it remembers of it under the keys of its dialect.
 *
 * Without a key that the dialect knows, every request is a new one.
 */
export class Ledger {
  readonly effects: Effect[] = [];
  readonly #kept = new Map<string, Kept>();
  readonly #lateMs: number;

  /** @param lateMs - how long after its arrival a request is booked that is booked late. */
  constructor(lateMs: number) {
    this.#lateMs = lateMs;
  }

  /** Does what a write asks for, unless it is the repeat of one that was done. */
  async commit(
    route: Route,
    arrival: Arrival,
    answers: DocumentedAnswers,
    late: boolean,
  ): Promise<PlainAnswer> {
    const dialect = dialectOf(route.operation);
    const key = keyOf(dialect, route, arrival);
    const known = key === undefined ? undefined : this.#kept.get(key);
    if (known !== undefined) return this.#repeat(dialect, known, arrival, answers);

    const doIt = async (): Promise<PlainAnswer> => {
      if (late) await delay(this.#lateMs);
      this.effects.push({ operationId: route.operationId, arrival });
      return answers.success;
    };
    const kept: Kept = { body: arrival.body, running: true, answer: doIt() };
    // A dialect that asks for a pause does not know a key before it has booked the request.
    if (key !== undefined && !(late && dialect.settle !== undefined)) this.#kept.set(key, kept);
    const answer = await kept.answer;
    kept.running = false;
    if (key !== undefined) this.#kept.set(key, kept);
    return answer;
  }

  /** Keeps a failure of the provider's own under the key, where the dialect says that failures are kept. */
  keepFailure(route: Route, arrival: Arrival, answer: PlainAnswer): void {
    const dialect = dialectOf(route.operation);
    const key = keyOf(dialect, route, arrival);
    if (key === undefined || dialect.cachesFailures !== true || answer.status !== 500) return;
    this.#kept.set(key, { body: arrival.body, running: false, answer: Promise.resolve(answer) });
  }

  async #repeat(
    dialect: Dialect,
    known: Kept,
    arrival: Arrival,
    answers: DocumentedAnswers,
  ): Promise<PlainAnswer> {
    if (known.body !== arrival.body && typeof dialect.onMismatch === "object") {
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

/** The key of a request, of any operation apart; `undefined` where the dialect knows none. */
function keyOf(dialect: Dialect, { operationId }: Route, arrival: Arrival): string | undefined {
  const { name = "" } = dialect;
  if (!knowsRepeats(dialect)) return undefined;
  const key: unknown =
    dialect.carrier === "header"
      ? arrival.headers[name.toLowerCase()]
      : resolvePointer(jsonOf(arrival), name);
  return key === undefined ? undefined : `${operationId} ${String(key)}`;
}
