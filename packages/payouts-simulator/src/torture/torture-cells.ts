import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { expectationFor } from "./conditions.ts";
import type { Expectation, Fault } from "../fault/fault.ts";
import { seededRandom } from "../fault/seeded-random.ts";
import { twinOf } from "../fault/twin-of.ts";
import type { DocumentedAnswers } from "../provider/documented-answers.ts";

/** One operation under one fault. */
export interface Cell {
  readonly route: Route;
  readonly fault: Fault;
  readonly expectation: Expectation;
}

/** Every write operation under every fault and every twin. */
export function tortureCells(
  document: OpenApiDocument,
  routes: readonly Route[],
  answersOf: (route: Route) => DocumentedAnswers,
  faults: readonly Fault[],
): Cell[] {
  const all = faults.flatMap((fault) => [fault, twinOf(fault) ?? []].flat());
  const writes = routes.filter(({ operation }) => operation["x-payouts-idempotency"] !== undefined);
  return writes.flatMap((route) =>
    all.flatMap((fault) => {
      const expectation = expectationFor(document, route, answersOf(route), fault);
      return expectation === undefined ? [] : [{ route, fault, expectation }];
    }),
  );
}

/** At most `most` of the cells, which the seed selects, in their order. */
export function sampleCells(cells: readonly Cell[], most: number, seed: string): Cell[] {
  const random = seededRandom(seed);
  return cells
    .map((cell, index) => ({ cell, index, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, most)
    .sort((one, other) => one.index - other.index)
    .map(({ cell }) => cell);
}
