import {
  documentNodes,
  isRecord,
  writeOutBooleans,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";

type Keywords = Record<string, unknown>;

/**
 * Gives all schemas one form, in place: OpenAPI 3.1, with boolean schemas written out as `writeOutBooleans` does.
 *
 * A document of OpenAPI 3.0 differs by `nullable` and by boolean exclusive bounds, as far as the generator looks.
 */
export function normalizeSchemas(document: OpenApiDocument): void {
  writeOutBooleans(document);
  if (!document.openapi.startsWith("3.0")) return;
  for (const { kind, value } of documentNodes(document)) {
    if (kind === "schema") raise(value); // just parsed, and not yet shared
  }
  (document as { openapi: string }).openapi = "3.1.1";
}

function raise(schema: Keywords): void {
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive] && schema[bound] !== undefined) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else delete schema[exclusive];
  }
  if (schema["nullable"] === true) addNull(schema);
  delete schema["nullable"];
}

function addNull(schema: Keywords): void {
  const { type, enum: values, anyOf, oneOf, allOf } = schema;
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...(values as unknown[]), null];
  if (typeof type === "string") schema["type"] = [type, "null"];
  const union = [anyOf, oneOf].find((members) => Array.isArray(members)) as unknown[] | undefined;
  if (union !== undefined) union.push({ type: "null" });
  else if (Array.isArray(allOf) && !isRecord(schema["properties"])) {
    delete schema["allOf"];
    schema["anyOf"] = [{ allOf }, { type: "null" }];
    delete schema["type"];
  }
}
