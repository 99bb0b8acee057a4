import { documentNodes, isRecord } from "../document/document-nodes.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";

type Keywords = Record<string, unknown>;

/**
 * Gives all schemas one form, in place, so that whatever comes after knows only that one: OpenAPI 3.1, with boolean
 * schemas written out where a schema is a name's or a union's.
 *
 * A document of OpenAPI 3.0 differs by `nullable` and by boolean exclusive bounds, as far as the generator looks.
 */
export function normalizeSchemas(document: OpenApiDocument): void {
  const is30 = document.openapi.startsWith("3.0");
  for (const node of documentNodes(document)) {
    if (node.kind !== "schema") continue;
    const schema = node.value as Keywords; // just parsed, and not yet shared
    writeOutBooleans(schema);
    if (is30) raise(schema);
  }
  if (is30) (document as { openapi: string }).openapi = "3.1.1";
}

function writeOutBooleans(schema: Keywords): void {
  for (const keyword of [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "oneOf",
    "anyOf",
    "allOf",
    "prefixItems",
  ]) {
    const members = schema[keyword];
    if (typeof members !== "object" || members === null) continue;
    for (const [key, member] of Object.entries(members)) {
      if (typeof member === "boolean") (members as Keywords)[key] = member ? {} : { not: {} };
    }
  }
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
