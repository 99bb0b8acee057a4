import {
  isRecord,
  pointerOf,
  pointerOfNode,
  pointerOfReference,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import type { CheckedSpec, Finding } from "../spec-rule.ts";
import { looksLikeMoney } from "./looks-like-money.ts";
import type { Field } from "./looks-like-money.ts";

/** Fields that hold money and have no unit: not on the field, on the object around it, or wherever that is referred to. */
export function* moneyWithoutUnit(spec: CheckedSpec): Iterable<Finding> {
  const references = referencesOf(spec);
  for (const node of spec.nodes) {
    const field = fieldOf(spec.document, node);
    if (field === undefined || !looksLikeMoney(field) || hasUnit(spec.document, node, field.name, references))
      continue;
    yield {
      pointer: pointerOfNode(node),
      message: `\`${field.name}\` holds money and has no unit.`,
      remedy:
        "Add `x-payouts-money: { unit: minor, form: integer, currency: /currency }`, or `unit: major`, to the field, to the object around it, or to each schema that refers to that object. If it does not hold money, show that by `examples`.",
    };
  }
}

function fieldOf(document: OpenApiDocument, node: DocumentNode): Field | undefined {
  const { parent, path } = node;
  if (node.kind !== "schema" || parent === undefined) return undefined;
  const isProperty = parent.kind === "schema" && path.at(-2) === "properties";
  const name = isProperty ? path.at(-1) : parent.kind === "parameter" ? parent.value["name"] : undefined;
  if (typeof name !== "string") return undefined;
  // A list of amounts is an amount, as far as its unit goes.
  const schema: Schema = isRecord(node.value["items"]) ? node.value["items"] : node.value;
  const siblings = isProperty ? Object.keys((parent.value as Schema).properties ?? {}) : [name];
  return { name, schema, types: typesOf(document, schema), siblings };
}

function hasUnit(
  document: OpenApiDocument,
  field: DocumentNode,
  name: string,
  references: ReadonlyMap<string, readonly DocumentNode[]>,
): boolean {
  if (partsOf(document, field.value).some((part) => isWordOn(part, name))) return true;
  if (
    isRecord(field.value["items"]) &&
    partsOf(document, field.value["items"]).some((part) => isWordOn(part, name))
  )
    return true;
  const object = field.parent;
  return object !== undefined && isSaidOf(object, name, references, new Set());
}

/** Whether the word stands on the object, on a union or intersection around it, or on all that refer to those. */
function isSaidOf(
  object: DocumentNode,
  name: string,
  references: ReadonlyMap<string, readonly DocumentNode[]>,
  seen: Set<DocumentNode>,
): boolean {
  if (seen.has(object)) return false;
  seen.add(object);
  if (isWordOn(object.value, name)) return true;
  const around = object.parent;
  if (around?.kind === "schema" && /^(allOf|oneOf|anyOf)$/.test(String(object.path.at(-2)))) {
    return isSaidOf(around, name, references, seen);
  }
  const referring = references.get(pointerOfNode(object)) ?? [];
  return referring.length > 0 && referring.every((reference) => isSaidOf(reference, name, references, seen));
}

/** On an object, `amount` points to the one field that the word is about. */
function isWordOn(schema: Schema, field: string): boolean {
  const word = schema["x-payouts-money"];
  return isRecord(word) && (word.amount === undefined || word.amount === pointerOf([field]));
}

/** The schemas that refer to each schema, by the pointer of the latter. */
function referencesOf({ nodes }: CheckedSpec): Map<string, DocumentNode[]> {
  const references = new Map<string, DocumentNode[]>();
  for (const node of nodes) {
    const target = node.kind === "schema" ? node.value["$ref"] : undefined;
    if (typeof target !== "string") continue;
    const pointer = pointerOfReference(target);
    const referring = references.get(pointer);
    if (referring === undefined) references.set(pointer, [node]);
    else referring.push(node);
  }
  return references;
}
