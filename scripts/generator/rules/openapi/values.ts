import addFormats from "ajv-formats";
import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";
import { schemaReader } from "./schema-reader.ts";

/** What a schema shows or fixes is something that it allows: the simulator answers with it, and callers copy it. */
export const values: SpecRule = {
  name: "values",
  says: "each `default`, `const`, `example` and `examples` of a schema, and each value of its `enum` or `x-extensible-enum`, is one that the schema allows; none of those that are sent is an integer beyond 2^53",
  *check({ document, nodes }) {
    const reader = schemaReader(document);
    for (const node of nodes) {
      if (node.kind !== "schema") continue;
      const schema: Schema = node.value;
      for (const [steps, value] of valuesIn(schema)) {
        const fault = isPlain(schema)
          ? plainFault(schema, value, steps[0])
          : attempt(() => reader.faultOf(node.path, schema, value));
        if (isRounded(value) && ["const", "enum", "default"].includes(steps[0])) {
          yield {
            pointer: pointerOfNode(node, ...steps),
            message: `the number ends beyond what JavaScript holds, and would be sent as ${String(value)}.`,
            remedy: "Describe it as a text, if the provider takes one; else leave it out.",
          };
          continue;
        }
        if (fault === undefined) continue;
        yield {
          pointer: pointerOfNode(node, ...steps),
          message: `\`${JSON.stringify(value)}\` is not a value of its own schema: ${fault}.`,
          remedy: "Correct the value, or the schema if the value is what the provider documents.",
        };
      }
    }
  },
};

/** What a document says of such a number is lost when it is read: 2^53 + 1 is 2^53. */
function isRounded(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

type Steps = readonly [keyword: string, ...(string | number)[]];

function valuesIn(schema: Schema): (readonly [Steps, unknown])[] {
  const lists = (["examples", "enum", "x-extensible-enum"] as const).flatMap((keyword) => {
    const list: unknown = schema[keyword];
    return Array.isArray(list)
      ? list.map((value: unknown, index) => [[keyword, index] as const, value] as const)
      : [];
  });
  const single = (["default", "const", "example"] as const).flatMap((keyword) =>
    keyword in schema ? [[[keyword] as const, schema[keyword]] as const] : [],
  );
  return [...single, ...lists];
}

/** Whether the schema says all by itself, and of scalars: no compiler is needed for that. */
function isPlain(schema: Schema): boolean {
  const types = [schema.type ?? []].flat();
  return (
    types.length > 0 &&
    types.every((type) => type !== "object" && type !== "array") &&
    !["$ref", "allOf", "oneOf", "anyOf", "not", "if"].some((keyword) => keyword in schema)
  );
}

function plainFault(schema: Schema, value: unknown, keyword: string): string | undefined {
  const types = [schema.type ?? []].flat();
  if (!types.some((type) => isOfType(value, type))) return `it must be ${types.join(" or ")}`;
  if (value === null) return undefined;
  if (keyword !== "const" && "const" in schema && schema.const !== value) {
    return `it must be ${JSON.stringify(schema.const)}`;
  }
  if (keyword !== "enum" && Array.isArray(schema.enum) && !schema.enum.includes(value)) {
    return `it must be one of ${JSON.stringify(schema.enum)}`;
  }
  return typeof value === "string" ? textFault(schema, value) : numberFault(schema, value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function textFault(
  { minLength = 0, maxLength = Infinity, pattern, format }: Schema,
  text: string,
): string | undefined {
  const { length } = [...text]; // JSON Schema counts characters, not UTF-16 units
  if (length < minLength) return `it has ${length} characters, and \`minLength\` is ${minLength}`;
  if (length > maxLength) return `it has ${length} characters, and \`maxLength\` is ${maxLength}`;
  if (pattern !== undefined && attempt(() => new RegExp(pattern).test(text)) === false)
    return `it must match \`${pattern}\``;
  return format === undefined || hasFormat(text, format)
    ? undefined
    : `it must be of the format \`${format}\``;
}

function hasFormat(text: string, name: string): boolean {
  if (!formatNames.has(name)) return true;
  const format = addFormats.default.get(name as Parameters<typeof addFormats.default.get>[0]);
  if (format instanceof RegExp) return format.test(text);
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  if (validate instanceof RegExp) return validate.test(text);
  return typeof validate === "function" ? (validate as (text: string) => unknown)(text) === true : true;
}

/** Those of the formats on strings that JSON Schema 2020-12 defines and the library knows. */
const formatNames: ReadonlySet<string> = new Set([
  ...["date", "time", "date-time", "duration", "uri", "uri-reference", "uri-template", "email", "hostname"],
  ...["ipv4", "ipv6", "regex", "uuid", "json-pointer", "relative-json-pointer"],
]);

function numberFault(schema: Schema, value: unknown): string | undefined {
  if (typeof value !== "number") return undefined;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum) return `it must be at least ${minimum}`;
  if (maximum !== undefined && value > maximum) return `it must be at most ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return `it must be more than ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return `it must be less than ${exclusiveMaximum}`;
  if (multipleOf === undefined) return undefined;
  const times = value / multipleOf;
  // 0.3 / 0.1 is 2.9999999999999996: what is left over by binary fractions does not count.
  return Math.abs(times - Math.round(times)) > 1e-9 ? `it must be a multiple of ${multipleOf}` : undefined;
}

/** `undefined` where it throws: a schema or an expression that cannot be read, which other rules report. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
