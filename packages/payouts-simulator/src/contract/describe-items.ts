import { documentedReason } from "../answer/documented-reason.ts";
import {
  removePointer,
  resolveEveryPointer,
  resolvePointer,
  writePointer,
} from "../document/json-pointer.ts";
import type { Route } from "../document/route-table.ts";
import { type AnswerCase, answerCases } from "./answer-cases.ts";
import { callArguments } from "./call-arguments.ts";
import { firstCall } from "./call-cases.ts";
import type { ContractContext } from "./contract-context.ts";
import { expectedResult } from "./expected-result.ts";

/** What a client says of one payout of a batch. */
interface Item {
  readonly index: number;
  readonly reference: unknown;
  readonly outcome: string;
}

/**
 * Every documented answer to a batch says what became of each payout: those that it names by their reference, wherever they
 * stand in it, and no other.
 */
export function describeItems(context: ContractContext, route: Route): void {
  const { document, it, expect, simulator, startClient } = context;
  const { operationId, operation } = route;
  const { items } = operation["x-payouts-creates"] ?? {};
  const { request, consent } = operation["x-payouts-reconcile"]?.reference ?? {};
  if (items === undefined) return;
  const call = firstCall(document, route);
  // The first payout is one that no documented answer names: the client gives it a reference of its own.
  const unnamed = request === undefined ? call.body : removePointer(call.body, request);
  const [copy] = resolvePointer(unnamed, items) as readonly unknown[];
  const list = [copy, ...(resolvePointer(call.body, items) as readonly unknown[])];
  const body = writePointer(call.body, items, list);
  const args = callArguments(document, route, { ...call, body, callerBody: body });
  for (const answer of answerCases(document, operation)) {
    const { documented, status, example, body, isSuccess } = answer;
    const of = `${status}${example === undefined ? "" : ` "${example}"`}`;
    it(`says what became of each payout after ${of}`, async () => {
      const client = startClient(consent === true ? { fillReference: true } : {});
      simulator.force({ operationId, status, ...(example !== undefined && { example }) });
      const said = await itemsOf(client(operationId, args));
      const sent = simulator.requests.find((each) => each.operationId === operationId)?.body;
      const references = request === undefined ? [] : resolveEveryPointer(sent, request);
      const names = isSuccess ? namedIn(answer, operation) : new Set();
      const isRefused =
        !isSuccess &&
        documentedReason(document, operation, documented.response, status, body).outcome === "rejected";
      const expected = list.map((_, index) => {
        const reference = references[index];
        return { index, reference, isKnown: isRefused || (reference !== undefined && names.has(reference)) };
      });
      const facts = said.map(({ index, reference, outcome }) => {
        return { index, reference, isKnown: outcome !== "unknown" };
      });
      expect(facts, "the items").toEqual(expected);
    });
  }
}

/** The references that the list of a success holds. The list may be the whole resource. */
function namedIn({ documented, body }: AnswerCase, operation: Route["operation"]): ReadonlySet<unknown> {
  const { results = "" } = operation["x-payouts-creates"] ?? {};
  const { result } = operation["x-payouts-reconcile"]?.reference ?? {};
  const resource = expectedResult(documented, body);
  const list = Array.isArray(resource) ? resource : resolvePointer(resource, results);
  return new Set(
    result === undefined || !Array.isArray(list) ? [] : list.map((each) => resolvePointer(each, result)),
  );
}

/** What `safe()` of a call says of each payout. */
async function itemsOf(call: unknown): Promise<readonly Item[]> {
  const { safe } = call as { readonly safe?: () => Promise<Settled> };
  if (typeof safe !== "function") throw new TypeError("The call of a batch must have `safe()`.");
  const settled = await Reflect.apply(safe, call, []);
  const items = settled.ok ? settled.meta.items : settled.error.items;
  if (!Array.isArray(items)) throw new TypeError("A batch must have `meta.items` and `error.items`.");
  return items as readonly Item[];
}

/** What is read of a settled call. A client in JavaScript may lack it. */
type Settled =
  | { readonly ok: true; readonly meta: { readonly items?: unknown } }
  | { readonly ok: false; readonly error: { readonly items?: unknown } };
