import { segmentsOf } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { partsOf } from "./schema-parts.ts";
import { propertySchema, schemaObject } from "./schema-types.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";

/** The schema of what a pointer leads to in a value; `undefined` where nothing describes it. */
export function schemaAt(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  pointer: string,
): Schema | undefined {
  let found = schema;
  for (const segment of segmentsOf(pointer)) {
    found =
      segment === "*" || /^\d+$/.test(segment)
        ? itemsOf(document, found)
        : propertySchema(document, found, segment);
  }
  return typeof found === "object" ? found : undefined;
}

/** The schema of the items of a list. */
function itemsOf(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
): SchemaOrBoolean | undefined {
  if (typeof schema !== "object") return undefined;
  return partsOf(document, schema)
    .map((part) => schemaObject(document, part).items)
    .find((items) => items !== undefined);
}
