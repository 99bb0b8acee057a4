import {
  isRecord,
  outermostSchema,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** What openapi-typescript would type as something else than the schema says. Each of these was tried. */
export const typed: SpecRule = {
  name: "typed",
  says: "a schema says what TypeScript can say: no `oneOf` beside `anyOf`, no schema of further properties beside named ones, no properties that only a condition describes",
  *check({ document, nodes }) {
    for (const node of nodes) {
      if (node.kind !== "schema") continue;
      for (const [steps, message, remedy] of faultsOf(document, node.value, node))
        yield { pointer: pointerOfNode(node, ...steps), message, remedy };
    }
  },
};

type Fault = readonly [steps: readonly string[], message: string, remedy: string];

function* faultsOf(document: OpenApiDocument, schema: Schema, node: DocumentNode): Iterable<Fault> {
  if (schema.oneOf !== undefined && schema.anyOf !== undefined) {
    yield [
      ["anyOf"],
      "`anyOf` beside `oneOf` would be typed as one union of both.",
      "Write `allOf: [{ oneOf: … }, { anyOf: … }]`, or one union.",
    ];
  }
  if (schema.const === null) {
    yield [["const"], "`const: null` would be typed as any value.", 'Write `type: "null"`.'];
  }
  if (schema.type === undefined && "items" in schema) {
    yield [["items"], "`items` without a type would be typed as any value.", "Add `type: array`."];
  }
  yield* propertyFaults(document, schema);
  yield* conditionFaults(document, schema, node);
}

function* propertyFaults(document: OpenApiDocument, schema: Schema): Iterable<Fault> {
  const { properties = {}, patternProperties, additionalProperties, unevaluatedProperties } = schema;
  const names = isRecord(properties) ? Object.keys(properties) : [];
  for (const name of names.filter((each) => each in Object.prototype)) {
    yield [
      ["properties", name],
      `a property of the name \`${name}\`, which every object of JavaScript has, is not supported yet.`,
      "Leave the property out where it is optional; the provider's answers may still have it.",
    ];
  }
  const hasParts = [schema.allOf, schema.oneOf, schema.anyOf, schema.$ref].some((part) => part !== undefined);
  const isMixed =
    patternProperties !== undefined ||
    names.some((name) => !isOneOf(document, properties[name], additionalProperties));
  if (isConstraint(additionalProperties) && isMixed) {
    yield [
      ["additionalProperties"],
      "further properties of a type, beside named ones, are not supported yet: TypeScript would apply the type to all.",
      "Write `additionalProperties: true`, or put the map into a property of its own if the provider does.",
    ];
  }
  if (patternProperties !== undefined && names.length > 0) {
    yield [
      ["patternProperties"],
      "`patternProperties` beside named properties is not supported yet: TypeScript would apply the type to all.",
      "Name the properties, and write `additionalProperties: true` for the rest.",
    ];
  }
  if (patternProperties !== undefined && Object.keys(patternProperties).length > 1) {
    yield [
      ["patternProperties"],
      "several `patternProperties` would be typed as one map.",
      "Write `additionalProperties` with a `oneOf` of the types.",
    ];
  }
  if (additionalProperties === false && hasParts) {
    yield [
      ["additionalProperties"],
      "`additionalProperties: false` refuses whatever the parts beside it describe (JSON Schema 2020-12).",
      "Write `unevaluatedProperties: false`, or remove it.",
    ];
  } else if (additionalProperties === false && names.length === 0 && patternProperties === undefined) {
    yield [
      ["additionalProperties"],
      "an object that may hold nothing would be typed as one that may hold anything.",
      "Describe its properties, or remove `additionalProperties`.",
    ];
  }
  if (isConstraint(unevaluatedProperties)) {
    yield [
      ["unevaluatedProperties"],
      "a schema in `unevaluatedProperties` would not be typed.",
      "Write `additionalProperties`, or `unevaluatedProperties: false`.",
    ];
  }
}

/** Whether what a named property holds is also what the map holds. */
function isOneOf(document: OpenApiDocument, property: Schema | undefined, map: unknown): boolean {
  if (property === undefined || !isRecord(map)) return false;
  if (property.$ref !== undefined && property.$ref === map["$ref"]) return true;
  const isScalar = (type: string): boolean => type !== "object" && type !== "array";
  const types = typesOf(document, map);
  const isOpen = partsOf(document, map).every((part) => part.enum === undefined && part.const === undefined);
  const own = [...typesOf(document, property)];
  return (
    isOpen &&
    own.length > 0 &&
    own.every((type) => isScalar(type) && (types.has(type) || (type === "integer" && types.has("number"))))
  );
}

/** Whether a schema refuses anything. */
function isConstraint(schema: unknown): boolean {
  return isRecord(schema) && Object.keys(schema).length > 0;
}

/** A condition limits what is described around it. What only a condition describes would have no type. */
function* conditionFaults(document: OpenApiDocument, schema: Schema, node: DocumentNode): Iterable<Fault> {
  if (schema.then === undefined && schema.else === undefined && schema.dependentSchemas === undefined) return;
  const known = new Set(
    partsOf(document, outermostSchema(node).value).flatMap(({ properties }) => Object.keys(properties ?? {})),
  );
  const branches: readonly (readonly [readonly string[], Schema | undefined])[] = [
    [["then"], schema.then],
    [["else"], schema.else],
    ...Object.entries(schema.dependentSchemas ?? {}).map(
      ([name, branch]) => [["dependentSchemas", name], branch] as const,
    ),
  ];
  for (const [steps, branch] of branches) {
    const name = Object.keys(branch?.properties ?? {}).find((each) => !known.has(each));
    if (name === undefined) continue;
    yield [
      [...steps, "properties", name],
      `only a condition describes the property \`${name}\`, so it would have no type.`,
      "Describe it among the `properties` around the condition as well, or write a `oneOf` of the cases.",
    ];
  }
}
