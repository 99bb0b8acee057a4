import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "./draft.ts";

/** Below these, keys are names that the spec's author chose, not words of OpenAPI. */
const maps = new Set(
  [
    "properties patternProperties dependentSchemas $defs content encoding mapping variables callbacks links",
    "schemas responses parameters requestBodies headers securitySchemes pathItems paths webhooks",
  ]
    .join(" ")
    .split(" "),
);

/** Below these stand values, not parts of the document. */
const values = new Set(["example", "examples", "default", "const", "enum"]);

/**
 * Shows each object of a document, or of a part of it, from the outside in. References are shown, not followed.
 *
 * Each is shown as if it were a schema, for in a schema no word is required: look before you rely on one.
 */
export function visitNodes(part: unknown, visit: (node: Draft<Schema>) => void): void {
  if (Array.isArray(part)) {
    for (const item of part) visitNodes(item, visit);
  } else if (isNode(part)) {
    visit(part);
    for (const [key, child] of Object.entries(part)) {
      if (values.has(key) || key.startsWith("x-")) continue;
      if (maps.has(key) && isNode(child)) for (const item of Object.values(child)) visitNodes(item, visit);
      else visitNodes(child, visit);
    }
  }
}

function isNode(part: unknown): part is Draft<Schema> {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}
