import {
  resolveEveryPointer,
  resolvePointer,
  removePointer,
  writePointer,
} from "../../document/json-pointer.ts";
import type { ErrorEnvelope } from "../../document/vocabulary.ts";
import { readPagination } from "../../document/pagination.ts";
import type { Paging } from "../../document/pagination.ts";
import type { Route } from "../../document/route-table.ts";
import type { Reconcile } from "../../document/vocabulary.ts";
import { contentOf, type Arrival } from "./arrival.ts";
import { asksFor, type BoundValues, boundValues } from "./bound-values.ts";
import { jsonAnswer, type DocumentedAnswers, type PlainAnswer } from "./documented-answers.ts";
import type { Effect } from "./ledger.ts";

/** More than providers return, so that a test can read a long list quickly. */
const pageSize = 1000;

/** A payout as the provider shows it, and by which parameters it is found. */
interface Shown {
  readonly item: unknown;
  readonly bound: BoundValues;
}

const shownOfEffects = new WeakMap<Effect, readonly Shown[]>();

/**
 * A page of the committed payouts that a request asks for, the newest first, or all of them where there are no pages; or the
 * one payout of a reference, or the answer that there is none. Each is the documented item, with the reference of the payout
 * and the values that a look-up compares. `undefined`: no operation looks for its payouts here.
 */
export function listPayouts(
  routes: readonly Route[],
  look: Route,
  arrival: Arrival,
  answers: DocumentedAnswers,
  effects: readonly Effect[],
  envelope?: ErrorEnvelope,
): PlainAnswer | undefined {
  const creating = new Map(
    routes
      .filter(({ operation }) => operation["x-payouts-reconcile"]?.operation === look.operationId)
      .map((route) => [route.operationId, route]),
  );
  const pagination = readPagination(look.operation["x-speakeasy-pagination"]);
  const { body } = answers.success;
  const resultsAt = pagination?.results ?? answers.resultAt ?? "";
  const documented = resolvePointer(body, resultsAt);
  if (creating.size === 0) return undefined;
  const template: unknown = Array.isArray(documented) ? (documented[0] ?? {}) : documented;

  const askedOf = (effect: Effect): readonly Shown[] => {
    const route = creating.get(effect.operationId);
    const shown = shownOfEffects.get(effect) ?? (route ? shownOf(route, effect, template) : []);
    shownOfEffects.set(effect, shown);
    return shown.filter(({ bound }) => asksFor(look, arrival, bound));
  };
  const held = effects.filter((effect) => askedOf(effect).length > 0);
  if (!Array.isArray(documented)) {
    const [found] = held.flatMap(askedOf);
    return found === undefined
      ? absentAnswer([...creating.values()], answers, envelope)
      : jsonAnswer(answers.success.status, writePointer(body, resultsAt, found.item));
  }
  const size = pagination === undefined ? held.length : pageSize;
  const start = startOf(pagination, arrival);
  const newest = held.length - start;
  const page = held.slice(Math.max(0, newest - size), Math.max(0, newest)).reverse();
  const items = page.flatMap(askedOf).map(({ item }) => item);

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

/** The failure by which the provider says that no payout has the reference. */
function absentAnswer(
  creating: readonly Route[],
  answers: DocumentedAnswers,
  envelope: ErrorEnvelope | undefined,
): PlainAnswer | undefined {
  const [absent] = creating.flatMap(({ operation }) => operation["x-payouts-reconcile"]?.absent ?? []);
  if (absent === undefined) return undefined;
  const status = Number(absent.status);
  const said = (["code", "message"] as const).reduce<unknown>(
    (body, name) => {
      const [at] = [envelope?.[name] ?? []].flat();
      return absent[name] === undefined || at === undefined ? body : writePointer(body, at, absent[name]);
    },
    answers.of({ status }).body ?? {},
  );
  return jsonAnswer(status, said);
}

function startOf(pagination: Paging | undefined, { query }: Arrival): number {
  const asked = Number(pagination === undefined ? 0 : (query.get(pagination.input) ?? 0));
  return pagination?.by === "page" ? Math.max(0, asked - 1) * pageSize : asked;
}

/** One item for each reference in the request. */
function shownOf(route: Route, { arrival }: Effect, template: unknown): Shown[] {
  // By it the route was found.
  const lookup = route.operation["x-payouts-reconcile"] as Reconcile;
  const { reference, compare = {} } = lookup;
  const content = contentOf(arrival);
  const references = resolveEveryPointer(content, reference.request).filter((each) => each !== undefined);
  return references.map((value, index) => {
    const named = writePointer(template, reference.result, value);
    const item = Object.entries(compare).reduce<unknown>((made, [request, result]) => {
      const asked = resolveEveryPointer(content, request);
      const said = request.includes("*") ? asked[index] : asked[0];
      return said === undefined ? made : writePointer(made, result, said);
    }, named);
    return { item, bound: boundValues(lookup, route, arrival, index) };
  });
}
