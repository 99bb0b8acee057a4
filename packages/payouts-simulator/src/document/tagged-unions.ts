import { resolveReference } from "./dereference.ts";
import type { OpenApiDocument, Schema, SchemaObject } from "./openapi-document.ts";

/** A union whose members tell themselves apart by one property. */
export interface TaggedUnion {
  readonly tag: string;
  /** Value of the tag to the member. */
  readonly members: ReadonlyMap<unknown, Schema>;
}

/**
 * Reads a `oneOf` or `anyOf` as a tagged union: by its `discriminator`'s mapping, else by a property that each member
 * requires, with a `const` of its own. `undefined` where it is neither.
 */
export function taggedUnionOf(document: OpenApiDocument, schema: SchemaObject): TaggedUnion | undefined {
  const branches: readonly Schema[] | undefined = schema.oneOf ?? schema.anyOf;
  if (!Array.isArray(branches) || branches.length === 0) return undefined;
  return byMapping(schema, branches) ?? byConstant(document, branches);
}

function byMapping(schema: SchemaObject, branches: readonly Schema[]): TaggedUnion | undefined {
  const { propertyName, mapping } = schema.discriminator ?? {};
  if (propertyName === undefined || !mapping) return undefined;
  const members = new Map<unknown, Schema>();
  for (const [value, target] of Object.entries(mapping)) {
    const $ref = target.startsWith("#") ? target : `#/components/schemas/${target}`;
    members.set(value, { $ref });
  }
  const mapped = new Set(
    [...members.values()].map((member) => (typeof member === "object" ? member.$ref : "")),
  );
  const isWhole = branches.every((branch) => typeof branch === "object" && mapped.has(branch.$ref));
  return isWhole ? { tag: propertyName, members } : undefined;
}

function byConstant(document: OpenApiDocument, branches: readonly Schema[]): TaggedUnion | undefined {
  const objects = branches.map((branch) =>
    typeof branch === "object" ? resolveReference<SchemaObject>(document, branch) : {},
  );
  for (const tag of objects[0]?.required ?? []) {
    const members = new Map<unknown, Schema>();
    objects.forEach((object, index) => {
      const property = object.properties?.[tag];
      const branch = branches[index];
      if (branch === undefined || !object.required?.includes(tag) || typeof property !== "object") return;
      const { const: constant } = resolveReference<SchemaObject>(document, property);
      if (constant !== undefined) members.set(constant, branch);
    });
    if (members.size === branches.length) return { tag, members };
  }
  return undefined;
}

/**
 * A copy of the document in which each tagged union is written as "if the tag is this, then that member".
 *
 * It accepts the same values, and where it refuses one it blames the member that was meant, not every member.
 */
export function spellOutUnions(document: OpenApiDocument): unknown {
  return copy(document, document);
}

function copy(document: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(document, item));
  if (typeof node !== "object" || node === null) return node;
  const members = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, copy(document, value)]),
  );
  if (!("oneOf" in node || "anyOf" in node)) return members;
  const union = taggedUnionOf(document, node as SchemaObject);
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
    then: copy(document, member),
  }));
  return { ...others, allOf: [...(allOf as unknown[]), choice, ...branches] };
}
