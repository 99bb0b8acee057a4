import { documentNodes, isRecord, type DocumentNode } from "../document/document-nodes.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { partsOf } from "../document/schema-parts.ts";
import { propertySchema, schemaObject } from "../document/schema-types.ts";
import type { Schema } from "../document/schema.ts";
import type { PayoutView } from "../document/vocabulary.ts";
import type { PayoutChange } from "./payout-change.ts";

/**
 * The amounts among the members of a thing that a payout caused, as that payout has them. Only where both are objects with the same
 * places for amount and currency by `x-payouts-money`: another unit is not converted.
 */
export function payoutAmount(
  document: OpenApiDocument,
  members: Readonly<Record<string, Schema>>,
  change: PayoutChange,
): Readonly<Record<string, unknown>> {
  const amounts: Record<string, unknown> = {};
  const monies = Object.entries(members).filter(([, member]) => formOf(document, member) !== undefined);
  if (monies.length === 0) return amounts;
  for (const { schema, view, statuses } of viewedSchemas(document)) {
    if (!statuses.has(change.status)) continue;
    const payout = change.show(schema, []);
    for (const pointer of [view.amount].flat()) {
      const value = resolvePointer(payout, pointer);
      if (!isRecord(value)) continue;
      const form = formOf(document, propertySchema(document, schema, pointer.slice(1)));
      for (const [name, member] of monies)
        if (amounts[name] === undefined && formOf(document, member) === form) amounts[name] = value;
    }
  }
  return amounts;
}

function formOf(document: OpenApiDocument, schema: Schema | boolean | undefined): string | undefined {
  const { unit, form, amount, currency } = schemaObject(document, schema)["x-payouts-money"] ?? {};
  return amount === undefined ? undefined : JSON.stringify([unit, form, amount, currency]);
}

interface ViewedSchema {
  readonly schema: Schema;
  readonly view: PayoutView;
  readonly statuses: ReadonlySet<string>;
}

const known = new WeakMap<OpenApiDocument, readonly ViewedSchema[]>();

/** The schemas of payouts, with the statuses that they may have. */
function viewedSchemas(document: OpenApiDocument): readonly ViewedSchema[] {
  const found = known.get(document) ?? documentNodes(document).flatMap((node) => viewed(document, node));
  known.set(document, found);
  return found;
}

function viewed(document: OpenApiDocument, { kind, value }: DocumentNode): ViewedSchema[] {
  if (kind !== "schema") return [];
  const schema = value as Schema; // by its kind
  const view = schema["x-payouts-view"];
  const status = view && propertySchema(document, schema, view.status.slice(1));
  if (view === undefined || typeof status !== "object") return [];
  const states = partsOf(document, status).map((part) => part["x-payouts-lifecycle"]?.states ?? {});
  return [{ schema, view, statuses: new Set(states.flatMap(Object.keys)) }];
}
