import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

const typing = [
  ...["$ref", "type", "enum", "const", "x-extensible-enum", "properties", "additionalProperties"],
  ...["patternProperties", "items", "prefixItems", "allOf", "oneOf", "anyOf"],
] as const;

/** Whether a schema has a type of its own. Without one, it only limits what is described around it. */
export function isTyping(schema: Schema): boolean {
  return typing.some((keyword) => schema[keyword] !== undefined);
}

const scalar: ReadonlySet<string> = new Set(["type", "enum", "const", "x-extensible-enum"]);

/** Whether it says no more of a type than that of a scalar. */
export function isScalar(schema: Schema): boolean {
  return typing.every((keyword) => schema[keyword] === undefined || scalar.has(keyword));
}
