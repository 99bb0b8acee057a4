import type { OpenApiDocument, Schema } from "./openapi-document.ts";
import { schemaObject } from "./schema-types.ts";
import { taggedUnionOf } from "./tagged-unions.ts";

/** The names of the properties by which the unions within a schema tell their members apart, such as `type`. */
export function unionTags(document: OpenApiDocument, schema: Schema | undefined): ReadonlySet<string> {
  const tags = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (each: Schema | undefined): void => {
    const whole = schemaObject(document, each);
    const identity = typeof each === "object" ? (each.$ref ?? each) : each;
    if (seen.has(identity)) return;
    seen.add(identity);
    const union = taggedUnionOf(document, whole);
    if (union) tags.add(union.tag);
    const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = whole;
    [...Object.values(properties), items, additionalProperties, ...allOf, ...oneOf, ...anyOf].forEach(walk);
  };
  walk(schema);
  return tags;
}
