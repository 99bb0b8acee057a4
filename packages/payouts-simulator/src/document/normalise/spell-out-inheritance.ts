import { dereference } from "../dereference.ts";
import { isRecord } from "../document-nodes.ts";
import type { DocumentNode } from "../document-nodes.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import type { Schema } from "../schema.ts";
import type { Origins } from "./origins.ts";

const prefix = "#/components/schemas/";
/** Components, to be changed in place. */
type Schemas = Record<string, Schema>;
/** Name of a component to those that have it in their `allOf`. */
type Children = ReadonlyMap<string, readonly string[]>;

/**
 * Writes inheritance as a union, in place: where a schema with a `discriminator` is used as a type, one of its children
 * stands (OpenAPI 3.1, Discriminator Object). What the children have in common becomes a component of its own.
 *
 * A discriminator without a `mapping` gets one: the values that the members themselves fix, else their names.
 */
export function spellOutInheritance(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
  origins: Origins,
): void {
  const discriminated = nodes.filter(({ value }) => isRecord(value["discriminator"]));
  if (discriminated.length === 0) return;
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const bases = Object.keys(schemas).filter((name) => isBase(schemas[name]));
  const children = bases.length > 0 ? childrenIn(schemas) : new Map<string, string[]>();
  const families = bases.map((base) => [base, membersOf(schemas, base, children)] as const);
  for (const [base, members] of families)
    if (members.length > 0) spellOut(document, base, members, children, origins);
  for (const { value } of discriminated) completeMapping(document, value);
}

function isBase(schema: Schema | undefined): boolean {
  return isRecord(schema?.discriminator) && (schema.oneOf ?? schema.anyOf) === undefined;
}

function childrenIn(schemas: Schemas): Children {
  const children = new Map<string, string[]>();
  for (const [name, { allOf }] of Object.entries(schemas)) {
    for (const { $ref } of Array.isArray(allOf) ? (allOf as Schema[]) : []) {
      const parent = $ref === undefined ? undefined : nameOf($ref);
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
    }
  }
  return children;
}

/** The schemas of which one stands where the base is used: those that are mapped, and all that inherit last. */
function membersOf(schemas: Schemas, base: string, children: Children): string[] {
  const mapped = Object.values(schemas[base]?.discriminator?.mapping ?? {}).flatMap(
    (target) => nameOf(target) ?? [],
  );
  const descendants = new Set<string>();
  const descend = (name: string): void => {
    for (const child of children.get(name) ?? []) {
      if (descendants.has(child)) continue;
      descendants.add(child);
      if (!isBase(schemas[child])) descend(child);
    }
  };
  descend(base);
  const further = [...descendants].filter(
    (name) => mapped.length === 0 || isBase(schemas[name]) || !children.has(name),
  );
  return [...new Set([...mapped, ...further])].filter((name) => Object.hasOwn(schemas, name));
}

function spellOut(
  document: OpenApiDocument,
  base: string,
  members: readonly string[],
  children: Children,
  origins: Origins,
): void {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const written = schemas[base] ?? {};
  const { discriminator, ...common } = written;
  // Whatever others inherit from is a part of them, and so cannot be one member of a union.
  const parents = members.filter((name) => name !== base && children.has(name) && !isBase(schemas[name]));
  for (const parent of [base, ...parents]) {
    const part = freeName(schemas, `${parent}Base`);
    const original = schemas[parent] ?? {};
    schemas[part] = original;
    for (const child of children.get(parent) ?? []) inheritFrom(schemas[child], parent, part);
    schemas[parent] = { allOf: [{ $ref: prefix + part }] };
    origins.note(schemas[parent], original);
  }
  const itself = schemas[base] ?? {};
  const plain = freeName(schemas, `Plain${base}`);
  if (members.includes(base)) schemas[plain] = itself;
  const own = (name: string): string => (name === base ? plain : name);
  const { mapping } = discriminator ?? {};
  if (mapping !== undefined) {
    for (const [value, target] of Object.entries(mapping)) {
      const name = nameOf(target);
      if (name !== undefined) Reflect.set(mapping, value, prefix + own(name));
    }
  }
  const union: Schema = {
    ...Object.fromEntries(
      Object.entries(common).filter(
        ([key]) => key === "description" || key === "title" || key.startsWith("x-"),
      ),
    ),
    oneOf: members.map((name) => ({ $ref: prefix + own(name) })),
    ...(discriminator && { discriminator }),
  };
  schemas[base] = union;
  origins.note(union, written);
  Reflect.deleteProperty(written, "discriminator");
  Reflect.deleteProperty(written, "x-payouts-view"); // the payout is the whole
  if (discriminator !== undefined) completeMapping(document, union);
}

function inheritFrom(child: Schema | undefined, parent: string, part: string): void {
  for (const each of child?.allOf ?? [])
    if (each.$ref === prefix + parent) Reflect.set(each, "$ref", prefix + part);
}

/** OpenAPI 3.1: without a `mapping`, the values are the names of the schemas. */
function completeMapping(document: OpenApiDocument, schema: Schema): void {
  const { discriminator, oneOf, anyOf } = schema;
  const names = (oneOf ?? anyOf ?? []).map(({ $ref }) => ($ref === undefined ? undefined : nameOf($ref)));
  const isMapped = Object.keys(discriminator?.mapping ?? {}).length > 0;
  if (discriminator === undefined || isMapped || names.length === 0) return;
  const mapping: Record<string, string> = {};
  for (const name of names) {
    if (name === undefined) return;
    const values = valuesOf(document, { $ref: prefix + name }, discriminator.propertyName);
    for (const value of values.length > 0 ? values : [name]) mapping[value] = prefix + name;
  }
  Reflect.set(discriminator, "mapping", mapping);
}

/** The values that a schema fixes for a property. A list that it shares with others does not distinguish it. */
function valuesOf(document: OpenApiDocument, schema: Schema, property: string, isShared = false): string[] {
  const { properties = {}, allOf = [] } = dereference(document, schema) ?? {};
  const own = Object.hasOwn(properties, property) ? dereference(document, properties[property]) : undefined;
  const values = own?.const !== undefined ? [own.const] : (own?.enum ?? []);
  const found = values.filter((value) => typeof value === "string");
  return found.length > 0 && !(isShared && found.length > 1)
    ? found
    : allOf.flatMap((part) => valuesOf(document, part, property, isShared || part.$ref !== undefined));
}

/** OpenAPI 3.1, Discriminator Object: a bare name is the name of a schema component. */
function nameOf(target: string): string | undefined {
  if (target.startsWith(prefix)) return target.slice(prefix.length);
  return /^[\w.-]+$/.test(target) ? target : undefined;
}

function freeName(schemas: Schemas, wanted: string): string {
  let name = wanted;
  for (let number = 2; Object.hasOwn(schemas, name); number += 1) name = `${wanted}${number}`;
  return name;
}
