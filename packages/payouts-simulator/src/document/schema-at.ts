import type { OpenApiDocument } from "./openapi-document.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";
import { schemasAt } from "./schemas-at.ts";

/**
 * The schema of what a pointer leads to in a value; `undefined` where nothing describes it. Where several parts of an `allOf` do, the
 * one that says the most.
 */
export function schemaAt(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  pointer: string,
): Schema | undefined {
  const found = schemasAt(document, typeof schema === "object" ? schema : undefined, pointer);
  const [first, ...others] = found;
  return others.reduce(
    (best, each) =>
      best !== undefined && Object.keys(best).length >= Object.keys(each).length ? best : each,
    first,
  );
}
