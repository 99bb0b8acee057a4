import { segmentsOf } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { partsOf } from "./schema-parts.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";

/**
 * The schemas of what a pointer leads to in a value: of an `allOf`, each part may say something of it. Empty where nothing
 * describes it.
 */
export function schemasAt(
  document: OpenApiDocument,
  schema: Schema | undefined,
  pointer: string,
): readonly Schema[] {
  let found = [schema].filter((each) => each !== undefined);
  for (const segment of segmentsOf(pointer)) {
    const parts = [...new Set(found.flatMap((each) => partsOf(document, each)))];
    found = parts.map((part) => memberOf(part, segment)).filter((each) => typeof each === "object");
  }
  return found;
}

function memberOf(
  { properties = {}, additionalProperties, items }: Schema,
  segment: string,
): SchemaOrBoolean | undefined {
  if (Object.hasOwn(properties, segment)) return properties[segment];
  return /^(\*|\d+)$/.test(segment) && items !== undefined ? items : additionalProperties;
}
