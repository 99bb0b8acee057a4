import { isRecord } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema, SchemaType } from "../../../packages/payouts-simulator/src/document/index.ts";
import { keyTemplate } from "../document/key-template.ts";
import { draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { isTyping } from "./is-typing.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Writes maps beside named properties as TypeScript can say them.
 *
 * The type of a map holds for every name, those of the named properties too: so it becomes a union with theirs. Patterns
 * that begin or end with fixed characters stay: they are types of names in TypeScript.
 */
export function typeMaps(document: DocumentDraft): void {
  visitNodes(document, (node) => {
    const { properties = {}, patternProperties = {}, additionalProperties } = node;
    const patterns = Object.keys(patternProperties);
    const isTyped = isRecord(additionalProperties) && Object.keys(additionalProperties).length > 0;
    if (patterns.length === 0 && !(isTyped && Object.keys(properties).length > 0)) return;
    const isOpen = additionalProperties === true || (isRecord(additionalProperties) && !isTyped);
    if (!isOpen && !isTyped && areTemplates(patterns)) {
      separate(node);
      return;
    }
    delete node.patternProperties;
    node.type ??= "object";
    if (isOpen) {
      node.additionalProperties = true;
      return;
    }
    const further = [...(isTyped ? [additionalProperties] : []), ...Object.values(patternProperties)];
    node.additionalProperties = unionOf([...further, ...Object.values(properties)]);
  });
}

/** No name has the types of two. */
function areTemplates(patterns: readonly string[]): boolean {
  const templates = patterns.map(keyTemplate);
  return templates.every(
    (template, index) =>
      template !== undefined &&
      templates.slice(0, index).every((other) => other !== undefined && areDistinct(template, other)),
  );
}

function areDistinct(
  [start, end]: readonly [string, string],
  [otherStart, otherEnd]: readonly [string, string],
): boolean {
  const differ = (one: string, other: string): boolean => !one.startsWith(other) && !other.startsWith(one);
  const reversed = (text: string): string => [...text].reverse().join("");
  return differ(start, otherStart) || differ(reversed(end), reversed(otherEnd));
}

/** The emitter types an object by its patterns where nothing is composed with it. */
function separate(node: Draft<Schema>): void {
  node.type ??= "object";
  if (node.allOf === undefined && node.oneOf === undefined && node.anyOf === undefined) return;
  const { type, properties, patternProperties, additionalProperties, required } = node;
  const own: Draft<Schema> = {
    type,
    ...(properties && { properties }),
    ...(required && { required }),
    ...(patternProperties && { patternProperties }),
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
  for (const keyword of Object.keys(own) as (keyof Schema)[]) delete node[keyword];
  node.allOf = [...(node.allOf ?? []), own];
}

/** Each type once. What a schema says besides its type makes no difference. */
function unionOf(types: readonly Draft<Schema>[]): Draft<Schema> {
  const schemas = types.flatMap((type) => membersOf(type));
  const whole = new Set(schemas.flatMap((schema) => scalarOf(schema) ?? []));
  const distinct = new Map<string, Draft<Schema>>();
  for (const schema of schemas) {
    const type = schema.type === "integer" ? "number" : schema.type;
    if (typeof type === "string" && whole.has(type)) {
      distinct.set(type, { type });
      continue;
    }
    const {
      description: _description,
      title: _title,
      example: _example,
      examples: _examples,
      ...rest
    } = schema;
    distinct.set(JSON.stringify(rest), draftOf(rest));
  }
  const [only, ...others] = distinct.values();
  return only !== undefined && others.length === 0 ? only : { anyOf: [...distinct.values()] };
}

/** The members of a union that says nothing else. */
function membersOf(schema: Draft<Schema>): Draft<Schema>[] {
  const { oneOf, anyOf, ...around } = schema;
  const members = anyOf ?? oneOf;
  return members === undefined || isTyping(around) ? [schema] : members.flatMap((each) => membersOf(each));
}

/** The type of a schema that has all values of it, as far as TypeScript can tell. */
function scalarOf(schema: Draft<Schema>): SchemaType | undefined {
  const { type } = schema;
  if (typeof type !== "string" || type === "object" || type === "array") return undefined;
  const isLess = (["enum", "const", "x-extensible-enum", "allOf", "oneOf", "anyOf"] as const).some(
    (keyword) => keyword in schema,
  );
  return isLess ? undefined : type === "integer" ? "number" : type;
}
