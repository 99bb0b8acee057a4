import type { ComparedDescription, OperationDescription, ProviderDescription } from "@org/payouts-common";
import { planCalls } from "@org/payouts-simulator/contract";
import { segmentsOf } from "../../packages/payouts-simulator/src/document/index.ts";
import { set } from "../torture/days/payout-body.ts";
import type { TorturedProvider } from "../torture/tortured-provider.ts";

type Json = Record<string, unknown>;

/** An operation that makes payouts, and what its provider would answer: all from its spec. */
export interface PayoutScript {
  readonly tortured: TorturedProvider;
  readonly operationId: string;
  readonly operation: OperationDescription;
  /** The documented body; another payout, and the same with its members in another order. */
  readonly body: Json;
  readonly other: Json;
  readonly reordered: Json;
  /** A success of what a request asked for. */
  readonly success: (sent: string) => string;
  /** One page of the look-up's list, with the payouts of a request. */
  readonly listed: (sent: string | undefined) => string;
  /** A success of the read by id. */
  readonly read: () => string;
}

/** The scripts of every operation of a provider that makes payouts. */
export function payoutScripts(tortured: TorturedProvider): PayoutScript[] {
  const { description, document } = tortured;
  const { calls } = planCalls(document);
  return Object.entries(description.operations).flatMap(([operationId, operation]) => {
    const body = calls.find((call) => call.operationId === operationId)?.arguments[0] as Json | undefined;
    if (operation.creates === undefined) return [];
    if (body === undefined) throw new Error(`${operationId} has no documented body.`);
    return [scriptOf(tortured, operationId, operation, withoutKey(operation, body))];
  });
}

function scriptOf(
  tortured: TorturedProvider,
  operationId: string,
  operation: OperationDescription,
  body: Json,
): PayoutScript {
  const { description } = tortured;
  const { creates, result, idempotency, reconcile } = operation;
  const resultOf = (described: OperationDescription | undefined): string =>
    typeof described?.result === "object" ? (described.result["200"] ?? "") : (described?.result ?? "");
  const list = description.operations[reconcile?.operation ?? ""];
  const itemsOf = (sent: Json): Json[] =>
    creates?.items === undefined ? [sent] : ((at(sent, creates.items) as Json[] | undefined) ?? []);
  const found = (sent: Json): Json[] =>
    itemsOf(sent).map((item, index) => {
      const made = { ...item, ...payoutOf(description, index) };
      const copied = { [reconcile?.request ?? ""]: reconcile?.result ?? "", ...reconcile?.compare };
      for (const [from, to] of Object.entries(copied)) {
        const value =
          creates?.items !== undefined && from.startsWith(`${creates.items}/*`)
            ? at(item, from.slice(creates.items.length + 2))
            : at(sent, from);
        if (value !== undefined && to !== "") set(made, to, value);
      }
      return made;
    });
  return {
    tortured,
    operationId,
    operation,
    body,
    other: changed(body),
    reordered: Object.fromEntries(Object.entries(body).reverse()),
    success(text) {
      const sent = JSON.parse(text) as Json;
      const made = itemsOf(sent).map((item, index) => ({ ...item, ...payoutOf(description, index) }));
      const [first] = made;
      for (const [from, to] of (idempotency?.compare ?? []).flatMap(comparedPointers)) {
        const value = at(sent, from);
        if (first !== undefined && value !== undefined) set(first, to, value);
      }
      const resource = creates?.items === undefined ? made[0] : within(creates.results ?? "/payouts", made);
      return JSON.stringify(
        within(typeof result === "object" ? resultOf(operation) : (result ?? ""), resource),
      );
    },
    listed: (text) =>
      JSON.stringify(
        within(list?.pagination?.results ?? "", text === undefined ? [] : found(JSON.parse(text) as Json)),
      ),
    read: () =>
      JSON.stringify(
        within(resultOf(description.operations[creates?.read ?? ""]), {
          ...body,
          ...payoutOf(description, 0),
        }),
      ),
  };
}

/** What every view of the provider reads: an id, and the first status. */
function payoutOf({ views = [] }: ProviderDescription, index: number): Json {
  const payout: Json = {};
  for (const { id, status, states } of views) {
    for (const pointer of id) set(payout, pointer, `p-${index + 1}`);
    set(payout, status, Object.keys(states)[0]);
  }
  return payout;
}

/** From where to where what must agree is copied: a text, or an amount with its currency. */
function comparedPointers({ request, result }: ComparedDescription): [from: string, to: string][] {
  if (typeof request === "string" || typeof result === "string")
    return typeof request === "string" && typeof result === "string" ? [[request, result]] : [];
  const amount: [string, string] = [request.at, result.at];
  return request.currency === undefined || result.currency === undefined
    ? [amount]
    : [amount, [request.currency, result.currency]];
}

/** A key in the body is the client's business here. */
function withoutKey({ idempotency }: OperationDescription, body: Json): Json {
  const copy = structuredClone(body);
  if (idempotency?.carrier === "body") set(copy, idempotency.name ?? "", undefined);
  return copy;
}

/** The same body with another text or number in it. */
function changed(body: Json): Json {
  const copy = structuredClone(body);
  const change = (value: Json): boolean =>
    Object.entries(value).some(([name, member]) => {
      if (typeof member === "number") value[name] = member + 1;
      else if (typeof member === "object" && member !== null) return change(member as Json);
      else return false;
      return true;
    });
  if (!change(copy)) throw new Error("The documented body has no number to change.");
  return copy;
}

function at(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (around, segment) => (around as Json | undefined)?.[segment],
    value,
  );
}

function within(pointer: string, value: unknown): unknown {
  return segmentsOf(pointer).reduceRight<unknown>((inner, segment) => ({ [segment]: inner }), value);
}
