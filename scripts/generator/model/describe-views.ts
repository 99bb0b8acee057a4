import type {
  AmountDescription,
  ViewDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  OpenFailure,
  PayoutView,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { durationMs } from "./duration.ts";

/** The schemas that say they are payouts, by key, and the ways to read them: schemas with equal views share one. */
export function describeViews(document: OpenApiDocument): {
  readonly keys: readonly string[];
  readonly views: readonly ViewDescription[];
} {
  const payouts = Object.entries(document.components?.schemas ?? {}).flatMap(([key, schema]) => {
    const word = schema["x-payouts-view"];
    return word === undefined ? [] : [{ key, view: describeView(document, schema, word) }];
  });
  const distinct = new Map(payouts.map(({ view }) => [JSON.stringify(view), view]));
  return { keys: payouts.map(({ key }) => key), views: [...distinct.values()] };
}

function describeView(document: OpenApiDocument, schema: Schema, view: PayoutView): ViewDescription {
  const status = wordsAt(document, schema, view.status);
  const { states = {}, open, reversible, settles } = status["x-payouts-lifecycle"] ?? {};
  return {
    id: [view.id].flat(),
    status: view.status,
    states,
    ...(open && { open: open.map(openFailure) }),
    ...(reversible && { reversible }),
    ...(settles && { settlesMs: durationMs(settles.within) }),
    amount: [view.amount].flat().flatMap((pointer) => describeAmount(document, schema, pointer)),
    ...(view.reference !== undefined && { reference: [view.reference].flat() }),
    ...(view.failure?.code !== undefined && { failureCode: [view.failure.code].flat() }),
    ...(view.failure?.message !== undefined && { failureMessage: [view.failure.message].flat() }),
    ...(view.times?.created !== undefined && { created: view.times.created }),
    ...(view.times?.updated !== undefined && { updated: view.times.updated }),
  };
}

/** What marks a failure that leaves the money open, without its evidence. */
function openFailure({ code, message }: OpenFailure): { readonly code?: string; readonly message?: string } {
  return { ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
}

/** On an object, the money word points to its members; on a number, from the object around it. */
export function describeAmount(
  document: OpenApiDocument,
  schema: Schema,
  pointer: string,
): AmountDescription[] {
  const money = wordsAt(document, schema, pointer)["x-payouts-money"];
  if (money === undefined) return [];
  const around = money.amount === undefined ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
  return [
    {
      at: `${pointer}${money.amount ?? ""}`,
      unit: money.unit,
      ...(money.currency !== undefined && { currency: `${around}${money.currency}` }),
      ...(money.currencyCode !== undefined && { currencyCode: money.currencyCode }),
    },
  ];
}

/** The words of a schema, those beside its `$ref` included. */
function wordsAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema {
  const found = schemaAt(document, schema, pointer);
  return { ...dereference(document, found), ...found };
}
