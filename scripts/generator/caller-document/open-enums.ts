import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema, SchemaType } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Makes each `enum` that the provider may send to us open (`x-extensible-enum`): it may add a value any day, and a
 * payout that it reports under a new status must still be read.
 *
 * What callers send stays closed, unless the same schema comes back in a response. A single value is as good as a
 * `const`, which distinguishes members of a union: it stays.
 */
export function openEnums(document: DocumentDraft): void {
  const seen = new Set<unknown>();
  for (const { operation } of draftedOperations(document, "paths")) open(operation.responses);
  for (const { operation } of draftedOperations(document, "webhooks")) open(operation.requestBody);

  function open(part: unknown): void {
    visitNodes(part, (node) => {
      if (typeof node.$ref === "string") {
        const target = dereference<Draft<Schema>>(document, { $ref: node.$ref });
        if (target !== undefined && !seen.has(target)) {
          seen.add(target);
          open(target);
        }
      }
      openOne(node);
    });
  }
}

function openOne(schema: Draft<Schema>): void {
  const values = schema.enum;
  if (!Array.isArray(values) || values.length < 2) return;
  const known = values.filter((value) => typeof value === "string" || typeof value === "number");
  if (known.length === 0) return;
  schema.type ??= [...new Set(values.map(typeOf))];
  schema["x-extensible-enum"] = known;
  delete schema.enum;
  delete schema.allOf; // whatever else holds of them, these are the values
}

function typeOf(value: unknown): SchemaType {
  return value === null
    ? "null"
    : typeof value === "number"
      ? "number"
      : typeof value === "boolean"
        ? "boolean"
        : "string";
}
