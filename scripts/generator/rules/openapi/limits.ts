import { dereference, pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Limits that some value can keep, and expressions that JavaScript can read. */
export const limits: SpecRule = {
  name: "limits",
  says: "no least is above its most, no `enum` is empty, no `allOf` asks for two types at once, and each `pattern` is an expression that JavaScript reads",
  *check({ document, nodes }) {
    for (const node of nodes) {
      if (node.kind !== "schema") continue;
      for (const [steps, message, remedy] of [
        ...boundFaults(document, node.value),
        ...expressionFaults(node.value),
      ])
        yield { pointer: pointerOfNode(node, ...steps), message, remedy } satisfies Finding;
    }
  },
};

type Fault = readonly [steps: readonly (string | number)[], message: string, remedy: string];

const pairs = [
  ["minimum", "maximum", (least: number, most: number) => least > most],
  ["minimum", "exclusiveMaximum", (least: number, most: number) => least >= most],
  ["exclusiveMinimum", "maximum", (least: number, most: number) => least >= most],
  ["exclusiveMinimum", "exclusiveMaximum", (least: number, most: number) => least >= most],
  ["minLength", "maxLength", (least: number, most: number) => least > most],
  ["minItems", "maxItems", (least: number, most: number) => least > most],
  ["minContains", "maxContains", (least: number, most: number) => least > most],
  ["minProperties", "maxProperties", (least: number, most: number) => least > most],
] as const;

function* boundFaults(document: OpenApiDocument, schema: Readonly<Record<string, unknown>>): Iterable<Fault> {
  for (const [lower, upper, isEmpty] of pairs) {
    const [least, most] = [schema[lower], schema[upper]];
    if (typeof least !== "number" || typeof most !== "number" || !isEmpty(least, most)) continue;
    yield [
      [lower],
      `\`${lower}\` is ${least} and \`${upper}\` is ${most}, so no value is possible.`,
      "Correct one of the two.",
    ];
  }
  if (schema["multipleOf"] === 0) {
    yield [["multipleOf"], "`multipleOf` must be more than 0.", "Write the step, such as 0.01."];
  }
  const { items, prefixItems = [], minItems = 0 } = schema as Schema;
  if (items === false && Array.isArray(prefixItems) && minItems > prefixItems.length) {
    yield [
      ["minItems"],
      `\`minItems\` is ${minItems}, and the list has room for ${prefixItems.length}, so no value is possible.`,
      "Correct `minItems`, or describe what follows in `items`.",
    ];
  }
  const { enum: listed, required: names = [], maxProperties = Infinity, allOf = [] } = schema as Schema;
  if (Array.isArray(listed) && listed.length === 0) {
    yield [["enum"], "`enum` lists nothing, so no value is possible.", "List the values, or remove `enum`."];
  }
  if (Array.isArray(names) && names.length > maxProperties) {
    yield [
      ["maxProperties"],
      `${names.length} properties are required, and \`maxProperties\` is ${maxProperties}.`,
      "Correct one of the two.",
    ];
  }
  const parts: readonly Schema[] = Array.isArray(allOf) ? (allOf as readonly Schema[]) : [];
  const types = parts
    .map((part) => dereference(document, part)?.type)
    .map((type): readonly string[] | undefined => (type === undefined ? undefined : [type].flat()))
    .filter((each) => each !== undefined);
  const shared = types.reduce<readonly string[] | undefined>(
    (common, each) => (common === undefined ? each : common.filter((type) => accepts(each, type))),
    schema["type"] === undefined ? undefined : ([schema["type"]].flat() as string[]),
  );
  if (shared?.length === 0) {
    yield [
      ["allOf"],
      "no value has the types of all parts of the `allOf`.",
      "Give the parts one type, or write `oneOf`.",
    ];
  }
}

/** An integer is a number, too. */
function accepts(types: readonly string[], type: string): boolean {
  if (type === "number" && types.includes("integer")) return true;
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function* expressionFaults({ pattern, patternProperties }: Schema): Iterable<Fault> {
  const written: [readonly (string | number)[], unknown][] = Object.keys(patternProperties ?? {}).map(
    (key) => [["patternProperties", key], key],
  );
  if (pattern !== undefined) written.push([["pattern"], pattern]);
  for (const [steps, expression] of written) {
    const reason = typeof expression === "string" ? faultOfExpression(expression) : "it must be a string";
    if (reason === undefined) continue;
    yield [
      steps,
      `\`${String(expression)}\` cannot be read as a regular expression: ${reason}.`,
      "Write it as JavaScript does (ECMA-262): no inline flags, no possessive quantifiers, and every group closed.",
    ];
  }
}

function faultOfExpression(expression: string): string | undefined {
  try {
    new RegExp(expression); // not `u`: many specs escape characters that need no escape
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^Invalid regular expression: /, "")
      : String(error);
  }
}
