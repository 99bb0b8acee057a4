import { dereference } from "./dereference.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Schema } from "./schema.ts";

/** A schema, what it refers to, and the members of its unions and intersections, as deep as they go. */
export function partsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const parts = new Set<Schema>();
  const add = (part: Schema | undefined): void => {
    if (typeof part !== "object" || part === null || parts.has(part)) return;
    parts.add(part);
    if (part.$ref !== undefined) add(dereference(document, part));
    for (const members of [part.allOf, part.oneOf, part.anyOf]) members?.forEach(add);
  };
  add(schema);
  return [...parts];
}

/** The types that a value of this schema may have, as far as the schema says. */
export function typesOf(document: OpenApiDocument, schema: Schema): Set<string> {
  return new Set(partsOf(document, schema).flatMap((part) => part.type ?? []));
}
