import { dereference } from "./dereference.ts";
import { documentNodes } from "./document-nodes.ts";
import type { DocumentNode } from "./document-nodes.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { outermostSchema } from "./outermost-schema.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";

/** What a value is for: to be sent, or to be read. */
export type Direction = "request" | "response";

const marks = { request: "readOnly", response: "writeOnly" } as const;

/**
 * Whether a direction leaves a property out: a `readOnly` one is not sent, a `writeOnly` one is not answered.
 *
 * @see JSON Schema 2020-12, Validation, section 9.4
 */
export function isHidden(
  document: OpenApiDocument,
  property: SchemaOrBoolean | undefined,
  direction: Direction,
): boolean {
  return conjunctsOf(document, property).some((part) => part[marks[direction]] === true);
}

/** The names of the properties that a direction leaves out of a value of this schema. */
export function hiddenNames(
  document: OpenApiDocument,
  schema: Schema,
  direction: Direction,
): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (part: Schema | undefined): void => {
    const found = part && dereference(document, part);
    if (found === undefined || seen.has(found)) return;
    seen.add(found);
    for (const each of found === part ? [found] : [part, found]) {
      for (const [name, property] of Object.entries(each?.properties ?? {}))
        if (isHidden(document, property, direction)) names.add(name);
      [each?.allOf, each?.oneOf, each?.anyOf].forEach((parts) => parts?.forEach(visit));
    }
  };
  visit(schema);
  return names;
}

/**
 * The document as it holds for one direction: nothing that the direction leaves out is required in it. Without such a
 * property, the document itself.
 *
 * OpenAPI 3.1.1 leaves it to the reader of a `readOnly` value that is sent whether to ignore or to refuse it: here it is ignored.
 */
export function inDirection(document: OpenApiDocument, direction: Direction): OpenApiDocument {
  const nodes = documentNodes(document);
  if (!nodes.some(({ value }) => value[marks[direction]] === true)) return document;
  const copy = structuredClone(document);
  const copies = documentNodes(copy); // in the same order
  nodes.forEach((node, index) => {
    const { required } = node.value;
    if (node.kind !== "schema" || !Array.isArray(required) || isCondition(node)) return;
    const hidden = hiddenNames(document, outermostSchema(node).value, direction);
    if (hidden.size === 0) return;
    const target = copies[index]?.value as { required?: unknown }; // part of the copy
    target.required = required.filter((name) => !hidden.has(String(name)));
  });
  return copy;
}

/** What only asks whether a property is there does not require it. */
function isCondition({ path }: DocumentNode): boolean {
  return path.includes("not") || path.includes("if");
}

/** A value without what its direction leaves out, as deep as the schema describes it. */
export function withoutHidden(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  value: unknown,
  direction: Direction,
): unknown {
  const parts = conjunctsOf(document, schema);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part.items).find((each) => each !== undefined);
    return value.map((item) => withoutHidden(document, items, item, direction));
  }
  if (typeof value !== "object" || value === null) return value;
  const hidden = new Set(parts.flatMap((part) => [...hiddenNames(document, part, direction)]));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !hidden.has(name))
      .map(([name, member]) => {
        const property = parts
          .map(({ properties = {} }) => (Object.hasOwn(properties, name) ? properties[name] : undefined))
          .find((each) => each !== undefined);
        return [name, withoutHidden(document, property, member as unknown, direction)];
      }),
  );
}

/** A schema, what it refers to, and the parts of its `allOf`: all of which hold of a value. */
function conjunctsOf(document: OpenApiDocument, schema: SchemaOrBoolean | undefined): Schema[] {
  const parts = new Set<Schema>();
  const add = (part: SchemaOrBoolean | undefined): void => {
    if (typeof part !== "object" || parts.has(part)) return;
    parts.add(part);
    if (part.$ref !== undefined) add(dereference(document, part));
    part.allOf?.forEach(add);
  };
  add(schema);
  return [...parts];
}
