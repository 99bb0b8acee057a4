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
  /** What its method takes before the body. */
  readonly path: readonly unknown[];
  /** The documented body, or query where it has none; another payout, and the same with its members in another order. */
  readonly body: Json;
  readonly other: Json;
  readonly reordered: Json;
  /** A success of what a request asked for. */
  readonly success: (sent: string) => string;
  /** What the look-up answers, with the payouts of a request. */
  readonly found: (sent: string | undefined) => Readonly<{ status: number; text: string }>;
  /** A success of the read by id. */
  readonly read: () => string;
}

/** The scripts of every operation of a provider that makes payouts. */
export function payoutScripts(tortured: TorturedProvider): PayoutScript[] {
  const { description, document } = tortured;
  const { calls } = planCalls(document);
  return Object.entries(description.operations).flatMap(([operationId, operation]) => {
    if (operation.creates === undefined) return [];
    const given = calls.find((call) => call.operationId === operationId)?.arguments ?? [];
    const named = [...operation.path.matchAll(/\{/g)].length;
    const body = given[named] as Json | undefined;
    if (body === undefined) throw new Error(`${operationId} has no documented body.`);
    return [scriptOf(tortured, operationId, operation, given.slice(0, named), withoutKey(operation, body))];
  });
}

function scriptOf(
  tortured: TorturedProvider,
  operationId: string,
  operation: OperationDescription,
  path: readonly unknown[],
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
      const made = payoutOf(description, item, index);
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
    path,
    body,
    other: changed(body),
    reordered: Object.fromEntries(Object.entries(body).reverse()),
    success(text) {
      const sent = JSON.parse(text) as Json;
      const made = itemsOf(sent).map((item, index) => payoutOf(description, item, index));
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
    found(text) {
      const payouts = text === undefined ? [] : found(JSON.parse(text) as Json);
      const { absent } = reconcile ?? {};
      if (absent !== undefined && payouts.length === 0)
        return { status: absent.status, text: JSON.stringify(errorOf(description, absent)) };
      const at = list?.pagination?.results ?? resultOf(list);
      return { status: 200, text: JSON.stringify(within(at, absent === undefined ? payouts : payouts[0])) };
    },
    read: () =>
      JSON.stringify(
        within(resultOf(description.operations[creates?.read ?? ""]), payoutOf(description, body, 0)),
      ),
  };
}

/** A failure of the provider that says this. */
function errorOf(
  { error }: ProviderDescription,
  said: { readonly code?: string; readonly message?: string },
): Json {
  const body: Json = {};
  for (const name of ["code", "message"] as const) set(body, error?.[name]?.[0] ?? name, said[name]);
  return body;
}

/** What was asked for, and what every view of the provider reads: an id, the first status, and an amount. */
function payoutOf({ views = [] }: ProviderDescription, asked: Json, index: number): Json {
  const payout = structuredClone(asked);
  for (const { id, status, states, amount } of views) {
    const [{ at: amountAt } = { at: "" }] = amount;
    if (views.length === 1 && at(payout, amountAt) === undefined) set(payout, amountAt, 1);
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
