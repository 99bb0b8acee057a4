import {
  dereference,
  pointerOfNode,
  pointerOfReference,
  resolvePointer,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Discriminator,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** The members of each union can be distinguished, by the reader as by TypeScript. */
export const unions: SpecRule = {
  name: "unions",
  says: "the `mapping` of a `discriminator` names each member; without a `discriminator`, the members of a `oneOf` differ by a `const`, by closed sets that share nothing, or by a required property that only one has and the other leaves out or sets to null",
  follows: true,
  *check({ document, nodes }) {
    for (const node of nodes) {
      if (node.kind !== "schema") continue;
      const schema: Schema = node.value;
      const pointer = pointerOfNode(node);
      if (schema.discriminator !== undefined && (schema.oneOf ?? schema.anyOf) === undefined) continue;
      if (schema.discriminator !== undefined)
        yield* discriminatorFindings(document, schema, schema.discriminator, pointer);
      else yield* ambiguityFindings(document, schema.oneOf ?? [], `${pointer}/oneOf`);
    }
  },
};

function* discriminatorFindings(
  document: OpenApiDocument,
  schema: Schema,
  { mapping = {}, propertyName }: Discriminator,
  pointer: string,
): Iterable<Finding> {
  const targets = new Set(Object.values(mapping).map(referenceOf));
  for (const [value, target] of Object.entries(mapping)) {
    const reference = referenceOf(target);
    if (reference.startsWith("#") && resolvePointer(document, pointerOfReference(reference)) !== undefined)
      continue;
    yield {
      pointer: `${pointer}/discriminator/mapping`,
      message: `\`${value}\` is mapped to \`${target}\`, which does not exist.`,
      remedy: "Map it to the `$ref` of a member.",
    };
  }
  for (const [index, member] of (schema.oneOf ?? schema.anyOf ?? []).entries()) {
    if (member.$ref === undefined || targets.has(member.$ref)) continue;
    yield {
      pointer: `${pointer}/discriminator/mapping`,
      message: `no value of \`${propertyName}\` is mapped to member ${index}, \`${member.$ref}\`.`,
      remedy: "Map one to it.",
    };
  }
}

/** OpenAPI 3.1, Discriminator Object: a bare name is the name of a schema component. */
function referenceOf(target: string): string {
  return /^[\w.-]+$/.test(target) && !target.includes(".yaml") ? `#/components/schemas/${target}` : target;
}

function* ambiguityFindings(
  document: OpenApiDocument,
  members: readonly Schema[],
  pointer: string,
): Iterable<Finding> {
  const marks = members.map((member) => marksOf(document, member)).filter((mark) => mark !== undefined);
  for (const [index, mark] of marks.entries()) {
    const same = marks.slice(0, index).find((earlier) => !areDistinct(earlier, mark));
    if (same === undefined) continue;
    yield {
      pointer,
      message: "two members of the union cannot be distinguished.",
      remedy:
        "Give each a `const` of its own in one and the same property, or add a `discriminator` with a `mapping`.",
    };
    return;
  }
}

/** What distinguishes an object: the closed values of its properties, those that may be more than null, and those it must have. */
interface Marks {
  readonly values: ReadonlyMap<string, ReadonlySet<unknown>>;
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

/** `undefined` for what is not an object, or declares nothing: its type, or another rule, distinguishes it. */
function marksOf(document: OpenApiDocument, member: Schema): Marks | undefined {
  const types = typesOf(document, member);
  const parts = partsOf(document, member);
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  if (properties.length === 0 || (types.size > 0 && !types.has("object"))) return undefined;
  const values = new Map<string, Set<unknown>>();
  for (const [name, property] of properties) {
    const closed = closedValues(dereference(document, property) ?? {});
    if (closed.length > 0) values.set(name, new Set([...(values.get(name) ?? []), ...closed]));
  }
  return {
    values,
    names: new Set(properties.filter(([, { type }]) => type !== "null").map(([name]) => name)),
    required: new Set(parts.flatMap((part) => part.required ?? [])),
  };
}

function closedValues(schema: Schema): readonly unknown[] {
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const];
}

function areDistinct(left: Marks, right: Marks): boolean {
  for (const [name, values] of left.values) {
    const others = right.values.get(name);
    if (others !== undefined && [...values].every((value) => !others.has(value))) return true;
  }
  return hasOwn(left, right) || hasOwn(right, left);
}

/** Whether one requires what the other does not have. */
function hasOwn(one: Marks, other: Marks): boolean {
  return [...one.required].some((name) => one.names.has(name) && !other.names.has(name));
}
