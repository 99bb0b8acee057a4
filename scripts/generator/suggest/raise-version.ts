import { documentNodes, isRecord } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";

type Keywords = Record<string, unknown>;

/**
 * Makes a document of OpenAPI 3.0 one of 3.1, in place, by https://learn.openapis.org/upgrading/v3.0-to-v3.1.
 *
 * Our own, because the kept libraries go by the names of keys: a property that is called `nullable` or `example` is a
 * keyword to them, an `enum` beside `nullable` loses its null, and so does a nullable `$ref`.
 */
export function raiseVersion(document: OpenApiDocument): void {
  if (!document.openapi.startsWith("3.0")) return;
  for (const node of documentNodes(document)) {
    if (node.kind === "schema") raiseSchema(node.value); // just parsed, and not yet shared
  }
  const given = document as unknown as Keywords; // its fields are read-only to everybody else
  given["openapi"] = "3.1.1";
  if (given["webhooks"] === undefined && isRecord(given["x-webhooks"]))
    given["webhooks"] = given["x-webhooks"];
}

function raiseSchema(schema: Keywords): void {
  // In 3.0 nothing beside a `$ref` counts; in 3.1 it does, so that only what is said of the place may stay. That it may be
  // null is: who writes it means it, and a caller who is not told of the null reads a member of nothing.
  if (typeof schema["$ref"] === "string") {
    const { $ref, nullable } = schema;
    for (const key of Object.keys(schema)) {
      if (!keptBesideReference.has(key) && !key.startsWith("x-")) Reflect.deleteProperty(schema, key);
    }
    if (nullable !== true) return;
    delete schema["$ref"];
    schema["anyOf"] = [{ $ref }, { type: "null" }];
    return;
  }
  raiseBound(schema, "minimum", "exclusiveMinimum");
  raiseBound(schema, "maximum", "exclusiveMaximum");
  if (schema["nullable"] === true) allowNull(schema);
  delete schema["nullable"];
  if (schema["format"] === "byte" || schema["format"] === "base64") {
    schema["contentEncoding"] = "base64";
    delete schema["format"];
  }
}

const keptBesideReference: ReadonlySet<string> = new Set(["$ref", "description", "deprecated"]);

/** A bound and whether it counts itself become one of two bounds. */
function raiseBound(schema: Keywords, bound: string, exclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  const isExclusive = schema[exclusive] && typeof schema[bound] === "number";
  delete schema[exclusive];
  if (!isExclusive) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

/** OpenAPI 3.0.3: `nullable` counts only beside a `type`. Many write it beside a union or a set too, and mean it. */
function allowNull(schema: Keywords): void {
  const { type, enum: values, anyOf, oneOf, allOf } = schema;
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...(values as unknown[]), null];
  if (typeof type === "string" && type !== "null") schema["type"] = [type, "null"];
  const union = anyOf ?? oneOf;
  if (Array.isArray(union)) {
    if (!union.some((member) => isRecord(member) && member["type"] === "null")) union.push({ type: "null" });
  } else if (Array.isArray(allOf)) {
    // What limits goes into the part that is not null: beside it, it would refuse null as well.
    const parts: Keywords = {};
    for (const [key, value] of Object.entries(schema)) {
      if (saidOfAll.has(key) || key.startsWith("x-")) continue;
      if (key !== "nullable") parts[key] = value;
      Reflect.deleteProperty(schema, key);
    }
    if (Array.isArray(parts["type"])) parts["type"] = type;
    schema["anyOf"] = [parts, { type: "null" }];
  }
}

/** What describes a schema and does not limit it. */
const saidOfAll: ReadonlySet<string> = new Set([
  ...["title", "description", "deprecated", "readOnly", "writeOnly", "example", "default"],
]);
