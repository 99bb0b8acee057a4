import { isRecord } from "../document/document-nodes.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";
import { mergeBranches } from "./merge-branches.ts";
import { stringFromPattern } from "./string-from-pattern.ts";

/** The items of a list, with another value of its schema in place of one that stands before. */
export function distinctItems(
  document: OpenApiDocument,
  schemas: readonly (SchemaOrBoolean | undefined)[],
  values: readonly unknown[],
): unknown[] {
  const written = new Set<string>();
  return values.map((value, index) => {
    const choices = [value, ...variants(document, schemas[index], value, values.length)];
    const chosen = choices.find((each) => !written.has(JSON.stringify(each))) ?? value;
    written.add(JSON.stringify(chosen));
    return chosen;
  });
}

/** Other values of a schema that has this one. */
function variants(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  value: unknown,
  most: number,
): unknown[] {
  const { schema: whole } = mergeBranches(document, schema, () => true);
  if (whole.const !== undefined) return [];
  if (whole.enum !== undefined) return [...whole.enum];
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  if (typeof value === "number") {
    const { multipleOf: step = 1, minimum = -Infinity, maximum = Infinity } = whole;
    const others = numbers.flatMap((number) => [value + number * step, value - number * step]);
    return others.filter((other) => other >= minimum && other <= maximum);
  }
  if (typeof value === "boolean") return [!value];
  if (typeof value === "string") {
    const { pattern, minLength = 0, maxLength = Infinity } = whole;
    return numbers.flatMap((number) =>
      pattern === undefined
        ? value.slice(0, maxLength - String(number).length) + String(number)
        : (stringFromPattern({ pattern, minLength: minLength + number, maxLength }) ?? []),
    );
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    variants(document, propertySchema(document, schema, name), member, most).map((other) => ({
      ...value,
      [name]: other,
    })),
  );
}
