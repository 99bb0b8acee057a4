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
import { partsOf } from "../../document/schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** What openapi-typescript would type as something else than the schema says. Each of these was tried. */
export const typed: SpecRule = {
  name: "typed",
  says: "a schema says what TypeScript can say: no schema of what its parts leave over, no properties that only a condition describes",
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
  for (const keyword of ["items", "prefixItems"] as const) {
    if (schema.type !== undefined || !(keyword in schema)) continue;
    yield [[keyword], `\`${keyword}\` without a type would be typed as any value.`, "Add `type: array`."];
  }
  if (schema.unevaluatedItems !== undefined) {
    yield [
      ["unevaluatedItems"],
      "`unevaluatedItems` beside what describes items in parts would not be typed.",
      "Describe the list in one schema, with `prefixItems` and `items`.",
    ];
  }
  yield* propertyFaults(schema);
  yield* conditionFaults(document, schema, node);
}

function* propertyFaults(schema: Schema): Iterable<Fault> {
  const { additionalProperties, unevaluatedProperties } = schema;
  const hasParts = [schema.allOf, schema.oneOf, schema.anyOf, schema.$ref].some((part) => part !== undefined);
  if (additionalProperties === false && hasParts) {
    yield [
      ["additionalProperties"],
      "`additionalProperties: false` refuses whatever the parts beside it describe (JSON Schema 2020-12).",
      "Write `unevaluatedProperties: false`, or remove it.",
    ];
  }
  if (isRecord(unevaluatedProperties) && Object.keys(unevaluatedProperties).length > 0) {
    yield [
      ["unevaluatedProperties"],
      "a schema in `unevaluatedProperties` beside what describes properties in parts would not be typed.",
      "Write `additionalProperties` beside all of the properties, or `unevaluatedProperties: false`.",
    ];
  }
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
