import {
  keyOfNode,
  outermostSchema,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf } from "../../document/schemas-at.ts";
import { nearestWord } from "../nearest-word.ts";
import type { SpecRule } from "../spec-rule.ts";

/** A misspelt name in `required` would make the field that was meant optional, without a word. */
export const required: SpecRule = {
  name: "required",
  says: "each name in `required` and `dependentRequired` is a property that the schema, or one around it, describes",
  *check({ document, nodes }) {
    let users: ReadonlyMap<string, readonly DocumentNode[]> | undefined;
    for (const node of nodes) {
      if (node.kind !== "schema") continue;
      const named = namesIn(node.value);
      if (named.length === 0) continue;
      const around = outermostSchema(node);
      const known = propertiesOf(document, around.value);
      if (known === "any") continue;
      const missing = named.filter(([name]) => !known.has(name));
      if (missing.length === 0) continue;
      // A part of an `allOf` may require what another part describes, in whatever schema they meet.
      users ??= compositions(nodes);
      const elsewhere = new Set(known);
      for (const user of usersOf(users, around)) {
        const more = propertiesOf(document, outermostSchema(user).value);
        if (more !== "any") for (const name of more) elsewhere.add(name);
      }
      for (const [name, ...steps] of missing) {
        if (elsewhere.has(name)) continue;
        const meant = nearestWord(name, elsewhere);
        yield {
          pointer: pointerOfNode(node, ...steps),
          message: `\`${name}\` is required, but no property has that name.`,
          remedy:
            meant === undefined
              ? `Describe \`${name}\` under \`properties\`, or remove it here.`
              : `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};

/** Each required name, and the steps to its place. */
function namesIn({
  required: names,
  dependentRequired,
}: Schema): (readonly [string, ...(string | number)[]])[] {
  const listed = (Array.isArray(names) ? names : []).map(
    (name, index) => [String(name), "required", index] as const,
  );
  const dependent = Object.entries(dependentRequired ?? {}).flatMap(([key, list]) => [
    [key, "dependentRequired", key] as const,
    ...(Array.isArray(list) ? list : []).map(
      (name, index) => [String(name), "dependentRequired", key, index] as const,
    ),
  ]);
  return [...listed, ...dependent];
}

/** `"any"`: names are not listed, for the object is a map. */
function propertiesOf(document: OpenApiDocument, schema: Schema): ReadonlySet<string> | "any" {
  const names = new Set<string>();
  const parts = partsOf(document, schema).flatMap((part) => [
    part,
    ...[part.not, part.if, part.then, part.else, ...Object.values(part.dependentSchemas ?? {})].flatMap(
      (each) => (each === undefined ? [] : partsOf(document, each)),
    ),
  ]);
  let isMap = false;
  for (const { properties, patternProperties, additionalProperties } of parts) {
    for (const name of Object.keys(properties ?? {})) names.add(name);
    isMap ||= patternProperties !== undefined || typeof additionalProperties === "object";
  }
  return isMap && names.size === 0 ? "any" : names;
}

/** For each reference, the parts of compositions that consist of it. */
function compositions(nodes: readonly DocumentNode[]): ReadonlyMap<string, readonly DocumentNode[]> {
  const users = new Map<string, DocumentNode[]>();
  for (const node of nodes) {
    const { $ref } = node.value;
    if (node.kind !== "schema" || typeof $ref !== "string" || outermostSchema(node) === node) continue;
    users.set($ref, [...(users.get($ref) ?? []), node]);
  }
  return users;
}

function usersOf(
  users: ReadonlyMap<string, readonly DocumentNode[]>,
  component: DocumentNode,
  seen = new Set<DocumentNode>(),
): DocumentNode[] {
  if (component.path.length !== 3 || seen.has(component)) return [];
  seen.add(component);
  const direct = users.get(`#/components/schemas/${String(keyOfNode(component))}`) ?? [];
  return direct.flatMap((user) => [user, ...usersOf(users, outermostSchema(user), seen)]);
}
