import { pointerOfReference } from "../dereference.ts";
import { isRecord } from "../document-nodes.ts";
import type { DocumentNode } from "../document-nodes.ts";
import { pointerOf, resolvePointer, segmentsOf } from "../json-pointer.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import type { Origins } from "./origins.ts";

const prefix = "#/components/schemas/";

/**
 * Makes components, in place, of the schemas in `$defs` and of those that a `$ref` finds within others: from here on, each
 * reference to a schema names one.
 */
export function nameDefinitions(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
  origins: Origins,
): void {
  const schemas = nodes.filter(({ kind }) => kind === "schema");
  const holders = schemas.filter(({ value }) => isRecord(value["$defs"]));
  const references = schemas.flatMap((node) => referencesOf(node)).filter(({ $ref }) => !isName($ref));
  if (holders.length + references.length === 0) return;

  const places = new Map(schemas.map((node) => [node.value as unknown, node]));
  const components = ((document as unknown as { components?: Record<string, unknown> }).components ??= {}); // to be changed in place
  const named = (components["schemas"] ??= {}) as Record<string, unknown>;
  const names = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));
  const nameOf = (schema: unknown, preferred: readonly string[]): string => {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = freeName(named, preferred);
    names.set(schema, name);
    named[name] = schema;
    return name;
  };

  const found = references.map(({ $ref, change }) => {
    const pointer = pointerOfReference($ref);
    return { target: $ref.startsWith("#/") ? resolvePointer(document, pointer) : undefined, pointer, change };
  });
  for (const { value, path } of holders) {
    for (const [key, schema] of Object.entries(value["$defs"] as object))
      // what the filter says
      if (isRecord(schema)) nameOf(schema, [key, nameFrom([...path.map(String), key])]);
  }
  for (const { target, pointer, change } of found) {
    if (!isRecord(target)) continue;
    const isNamed = names.has(target);
    const name = nameOf(target, [nameFrom(segmentsOf(pointer))]);
    change(prefix + name);
    const node = places.get(target);
    if (isNamed || node?.parent === undefined) continue;
    const reference = { $ref: prefix + name };
    const steps = node.path.slice(node.parent.path.length);
    const holder = resolvePointer(node.parent.value, pointerOf(steps.slice(0, -1)));
    Reflect.set(holder as object, String(steps.at(-1)), reference); // it holds the node
    origins.note(reference, target);
  }
  for (const { value } of holders) Reflect.deleteProperty(value, "$defs");
  origins.moved();
}

interface FoundReference {
  readonly $ref: string;
  readonly change: ($ref: string) => void;
}

/** The reference of a schema, and those of its `mapping`. */
function referencesOf({ value }: DocumentNode): FoundReference[] {
  const found: FoundReference[] = [];
  const add = (holder: object, key: string, $ref: unknown): void => {
    // A `mapping` may also have the bare name of a component.
    if (typeof $ref !== "string" || !$ref.startsWith("#")) return;
    found.push({ $ref, change: (changed) => void Reflect.set(holder, key, changed) });
  };
  add(value, "$ref", value["$ref"]);
  const mapping = isRecord(value["discriminator"]) ? value["discriminator"]["mapping"] : undefined;
  if (isRecord(mapping)) for (const [key, target] of Object.entries(mapping)) add(mapping, key, target);
  return found;
}

function isName($ref: string): boolean {
  return /^#\/components\/schemas\/[^/]+$/.test($ref);
}

/** Words of OpenAPI on the way to a schema, which do not describe it. */
const structure = new Set(
  [
    "components schemas $defs properties patternProperties additionalProperties prefixItems allOf oneOf anyOf not",
    "if then else dependentSchemas paths responses requestBody requestBodies content schema parameters headers",
  ]
    .join(" ")
    .split(" "),
);

/** `/components/schemas/payout/properties/amount` → `PayoutAmount`. */
function nameFrom(segments: readonly string[]): string {
  const words = segments
    .filter((segment) => !structure.has(segment) && !/^(\d+|\w+\/[\w.+-]+)$/.test(segment))
    .map((segment) =>
      (segment === "items" ? "item" : segment).replace(/[^A-Za-z\d]+(.)?/g, (_, next = "") =>
        String(next).toUpperCase(),
      ),
    );
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return name === "" ? "Schema" : name;
}

/** The first that no component has; else the last, with a number. */
function freeName(named: object, preferred: readonly string[]): string {
  const allowed = preferred.map((name) => name.replace(/[^\w.-]+/g, "_"));
  const free = allowed.find((name) => !Object.hasOwn(named, name));
  if (free !== undefined) return free;
  const last = allowed.at(-1) ?? "Schema";
  let number = 2;
  while (Object.hasOwn(named, `${last}${number}`)) number += 1;
  return `${last}${number}`;
}
