import {
  resolveEveryPointer,
  resolvePointer,
  removePointer,
  writePointer,
} from "../../document/json-pointer.ts";
import { readPagination } from "../../document/pagination.ts";
import type { Paging } from "../../document/pagination.ts";
import type { Route } from "../../document/route-table.ts";
import type { Reconcile } from "../../document/vocabulary.ts";
import { jsonOf, type Arrival } from "./arrival.ts";
import { jsonAnswer, type DocumentedAnswers, type PlainAnswer } from "./documented-answers.ts";
import type { Effect } from "./ledger.ts";

/** More than providers return, so that a test can read a long list quickly. */
const pageSize = 1000;
const itemsOfEffects = new WeakMap<Effect, readonly unknown[]>();

/**
 * A page of the committed payouts, the newest first. Each is the documented item, with the reference of the payout and
 * the values that a look-up compares. `undefined`: no operation looks for its payouts in this list.
 */
export function listPayouts(
  routes: readonly Route[],
  list: Route,
  arrival: Arrival,
  answers: DocumentedAnswers,
  effects: readonly Effect[],
): PlainAnswer | undefined {
  const lookups = new Map(routes.flatMap((route) => lookupOf(route, list)));
  const pagination = readPagination(list.operation["x-speakeasy-pagination"]);
  const { body } = answers.success;
  const resultsAt = pagination?.results ?? answers.resultAt ?? "";
  const documented = resolvePointer(body, resultsAt);
  if (lookups.size === 0 || !Array.isArray(documented)) return undefined;
  const template: unknown = documented[0] ?? {};

  const start = startOf(pagination, arrival);
  const held = effects.filter(({ operationId }) => lookups.has(operationId));
  const newest = held.length - start;
  const page = held.slice(Math.max(0, newest - pageSize), Math.max(0, newest)).reverse();
  const items = page.flatMap((effect) => {
    const lookup = lookups.get(effect.operationId);
    const made = itemsOfEffects.get(effect) ?? (lookup ? itemsOf(lookup, effect, template) : []);
    itemsOfEffects.set(effect, made);
    return made;
  });

  let answered = writePointer(body, resultsAt, items);
  if (pagination?.next !== undefined) {
    const next = start + pageSize < held.length ? String(start + pageSize) : undefined;
    answered =
      next === undefined
        ? removePointer(answered, pagination.next)
        : writePointer(answered, pagination.next, next);
  }
  if (pagination?.pages !== undefined) {
    answered = writePointer(answered, pagination.pages, Math.max(1, Math.ceil(held.length / pageSize)));
  }
  return jsonAnswer(answers.success.status, answered);
}

function lookupOf(route: Route, list: Route): [string, Reconcile][] {
  const lookup = route.operation["x-payouts-reconcile"];
  return lookup?.operation === list.operationId ? [[route.operationId, lookup]] : [];
}

function startOf(pagination: Paging | undefined, { query }: Arrival): number {
  const asked = Number(pagination === undefined ? 0 : (query.get(pagination.input) ?? 0));
  return pagination?.by === "page" ? Math.max(0, asked - 1) * pageSize : asked;
}

/** One item for each reference in the request. */
function itemsOf({ reference, compare = {} }: Reconcile, { arrival }: Effect, template: unknown): unknown[] {
  const body = jsonOf(arrival);
  const references = resolveEveryPointer(body, reference.request).filter((each) => each !== undefined);
  return references.map((value, index) => {
    const item = writePointer(template, reference.result, value);
    return Object.entries(compare).reduce<unknown>((made, [request, result]) => {
      const asked = resolveEveryPointer(body, request);
      const said = request.includes("*") ? asked[index] : asked[0];
      return said === undefined ? made : writePointer(made, result, said);
    }, item);
  });
}
