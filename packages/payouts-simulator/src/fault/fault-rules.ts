import { isDeepStrictEqual } from "node:util";
import { resolvePointer } from "../document/json-pointer.ts";
import type { Fault, Step } from "./fault.ts";

/** Which requests meet a fault. What is not named does not matter. */
export interface FaultRule {
  /** The name of one of the published faults (`faults/`), or what is to happen to one request, or to several in a row. */
  readonly fault: string | Step | readonly Step[];
  readonly document?: string;
  readonly operationId?: string;
  /** Values at JSON Pointers into the body: `{ "/amount/value": 500 }`. */
  readonly match?: Readonly<Record<string, unknown>>;
  /** Begins with the nth request that fits; the first is 1. @defaultValue 1 */
  readonly nth?: number;
  /** The share of the requests that meets it, from 0 to 1. @defaultValue 1 */
  readonly probability?: number;
  /** How many times the fault is played; one plays all its steps. @defaultValue 1; without end with a `probability` */
  readonly times?: number;
}

/** A request, as far as rules look at it. */
export interface RuledRequest {
  readonly document: string;
  readonly operationId: string;
  readonly body: unknown;
}

interface Entry {
  readonly rule: FaultRule;
  readonly steps: readonly Step[];
  fitting: number;
  played: number;
}

/** The faults that requests meet, by rules. The first rule that fits counts. */
export class FaultRules {
  readonly #entries = new Set<Entry>();
  readonly #readFaults: () => readonly Fault[];
  readonly #random: () => number;

  /** @param readFaults - the faults that have names. */
  constructor(readFaults: () => readonly Fault[], random: () => number) {
    this.#readFaults = readFaults;
    this.#random = random;
  }

  /** The rules that still hold. */
  get rules(): readonly FaultRule[] {
    return [...this.#entries].map(({ rule }) => rule);
  }

  /** @throws {RangeError} The rule can never hold; the message names each problem. @returns takes the rule away. */
  add(rule: FaultRule): () => void {
    const faults = typeof rule.fault === "string" ? this.#readFaults() : [];
    const { fault, nth = 1, probability = 1, times = 1 } = rule;
    const named = typeof fault === "string" ? faults.find(({ name }) => name === fault) : undefined;
    const steps = typeof fault === "string" ? (named?.steps ?? []) : [fault].flat();
    const problems = [
      ...(typeof fault === "string" && named === undefined
        ? [`there is no fault "${fault}"; there are: ${faults.map(({ name }) => name).join(", ")}`]
        : []),
      ...(steps.length === 0 && typeof fault !== "string" ? ["`fault` must have a step"] : []),
      ...(Number.isInteger(nth) && nth >= 1 ? [] : ["`nth` must be a whole number from 1"]),
      ...(probability >= 0 && probability <= 1 ? [] : ["`probability` must be from 0 to 1"]),
      ...(times > 0 ? [] : ["`times` must be at least 1"]),
    ];
    if (problems.length > 0) throw new RangeError(`The rule can't hold: ${problems.join("; ")}.`);
    const expanded = steps.flatMap((step) => Array.from({ length: step.times ?? 1 }, () => step));
    const entry: Entry = { rule, steps: expanded, fitting: 0, played: 0 };
    this.#entries.add(entry);
    return () => this.#entries.delete(entry);
  }

  /** Takes a rule away that was added. */
  remove(rule: FaultRule): void {
    for (const entry of this.#entries) if (entry.rule === rule) this.#entries.delete(entry);
  }

  /** The fault that a request meets. */
  stepFor(request: RuledRequest): Step | undefined {
    for (const entry of this.#entries) {
      const { rule, steps } = entry;
      if (!fits(rule, request)) continue;
      entry.fitting += 1;
      const { nth = 1, probability, times = probability === undefined ? 1 : Infinity } = rule;
      if (entry.fitting < nth) continue;
      // What has begun goes on: a fault of several steps is one.
      const hasBegun = entry.played % steps.length !== 0;
      if (!hasBegun && probability !== undefined && this.#random() >= probability) continue;
      const step = steps[entry.played % steps.length];
      entry.played += 1;
      if (entry.played >= times * steps.length) this.#entries.delete(entry);
      return step;
    }
    return undefined;
  }

  clear(): void {
    this.#entries.clear();
  }
}

function fits({ document, operationId, match = {} }: FaultRule, request: RuledRequest): boolean {
  return (
    (document === undefined || document === request.document) &&
    (operationId === undefined || operationId === request.operationId) &&
    Object.entries(match).every(([pointer, value]) =>
      isDeepStrictEqual(resolvePointer(request.body, pointer), value),
    )
  );
}
