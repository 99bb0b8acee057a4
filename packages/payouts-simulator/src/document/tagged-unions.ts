import { dereference } from "./dereference.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { schemaObject } from "./schema-types.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";

/** A union whose members differ in the value of one property. */
export interface TaggedUnion {
  readonly tag: string;
  /** Value of the tag to the member. */
  readonly members: ReadonlyMap<unknown, Schema>;
}

/**
 * Reads a `oneOf` or `anyOf` as a tagged union: by its `discriminator`'s mapping, else by a property that each member
 * requires, with a `const` of its own. `undefined` where it is neither.
 */
export function taggedUnionOf(document: OpenApiDocument, schema: Schema): TaggedUnion | undefined {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  return branches.length === 0 ? undefined : (byMapping(schema, branches) ?? byConstant(document, branches));
}

/** The tags of all unions within a schema, such as `type`. */
export function unionTags(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
): ReadonlySet<string> {
  const tags = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (each: SchemaOrBoolean | undefined): void => {
    const whole = schemaObject(document, each);
    const identity = typeof each === "object" ? (each.$ref ?? each) : each;
    if (seen.has(identity)) return;
    seen.add(identity);
    const union = taggedUnionOf(document, whole);
    if (union) tags.add(union.tag);
    const { properties = {}, patternProperties = {}, items, prefixItems = [], additionalProperties } = whole;
    const { allOf = [], oneOf = [], anyOf = [] } = whole;
    [items, ...prefixItems, additionalProperties, ...allOf, ...oneOf, ...anyOf].forEach(walk);
    [...Object.values(properties), ...Object.values(patternProperties)].forEach(walk);
  };
  walk(schema);
  return tags;
}

function byMapping(schema: Schema, branches: readonly Schema[]): TaggedUnion | undefined {
  const { propertyName, mapping } = schema.discriminator ?? {};
  if (propertyName === undefined || !mapping) return undefined;
  const members = new Map<unknown, Schema>();
  for (const [value, target] of Object.entries(mapping)) {
    const $ref = target.startsWith("#") ? target : `#/components/schemas/${target}`;
    members.set(value, { $ref });
  }
  const mapped = new Set([...members.values()].map(({ $ref }) => $ref));
  return branches.every(({ $ref }) => mapped.has($ref)) ? { tag: propertyName, members } : undefined;
}

function byConstant(document: OpenApiDocument, branches: readonly Schema[]): TaggedUnion | undefined {
  const objects = branches.map((branch) => dereference(document, branch) ?? {});
  for (const tag of objects[0]?.required ?? []) {
    const members = new Map<unknown, Schema>();
    objects.forEach((object, index) => {
      const branch = branches[index];
      const { properties = {} } = object;
      const constant = Object.hasOwn(properties, tag)
        ? dereference(document, properties[tag])?.const
        : undefined;
      if (branch && constant !== undefined && object.required?.includes(tag)) members.set(constant, branch);
    });
    if (members.size === branches.length) return { tag, members };
  }
  return undefined;
}
