import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import { taggedUnionOf } from "../document/tagged-unions.ts";

/**
 * A copy of the document in which each tagged union is written as "if the tag has this value, then that member".
 *
 * It accepts the same values. For any other value, a validator then reports only the member that the tag names.
 */
export function spellOutUnions(
  document: OpenApiDocument,
  isWanted: (schema: Schema) => boolean = () => true,
): unknown {
  return copy(document, document, isWanted);
}

function copy(document: OpenApiDocument, node: unknown, isWanted: (schema: Schema) => boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(document, item, isWanted));
  if (typeof node !== "object" || node === null) return node;
  const members = withPrototypeByPattern(
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(document, value, isWanted)])),
  );
  // A node with such a member is a schema, or an example that looks like one.
  const schema = node as Schema;
  const isUnion = Array.isArray(schema.oneOf ?? schema.anyOf) && isWanted(schema);
  const union = isUnion ? taggedUnionOf(document, schema) : undefined;
  if (!union) return members;
  const { oneOf: _oneOf, anyOf: _anyOf, allOf = [], ...others } = members;
  const { tag } = union;
  const choice = {
    type: "object",
    required: [tag],
    properties: { [tag]: { enum: [...union.members.keys()] } },
  };
  const branches = [...union.members].map(([value, member]) => ({
    if: { type: "object", required: [tag], properties: { [tag]: { const: value } } },
    then: copy(document, member, isWanted),
  }));
  return { ...others, allOf: [...(allOf as unknown[]), choice, ...branches] };
}

/** Ajv does not look at a property of the name `__proto__`, but at each that a pattern matches. */
function withPrototypeByPattern(schema: Record<string, unknown>): Record<string, unknown> {
  const { properties, patternProperties } = schema;
  if (typeof properties !== "object" || properties === null || !Object.hasOwn(properties, "__proto__"))
    return schema;
  const described = Object.entries(properties).find(([name]) => name === "__proto__")?.[1] as unknown;
  return { ...schema, patternProperties: { ...(patternProperties ?? {}), "^__proto__$": described } };
}
