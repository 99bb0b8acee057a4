import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemasAt } from "../document/schemas-at.ts";
import { partsOf } from "../document/schema-parts.ts";
import type { Schema } from "../document/schema.ts";
import type { TellingEvent } from "./telling-events.ts";

/** Where the thing is that names the payout as its cause: around the payout's id. */
export function placeAround({ word }: TellingEvent): string {
  const [pointer = ""] = [word.payoutId ?? []].flat();
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The members of that thing, by its schema. */
export function membersAround(
  document: OpenApiDocument,
  event: TellingEvent,
): Readonly<Record<string, Schema>> {
  const around = schemasAt(document, event.schema, placeAround(event));
  const parts = around.flatMap((schema) => partsOf(document, schema));
  return Object.fromEntries(parts.flatMap(({ properties = {} }) => Object.entries(properties)));
}
