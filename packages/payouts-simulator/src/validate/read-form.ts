import { dereference } from "../document/dereference.ts";
import { isJson, matchMediaType } from "../document/media-types.ts";
import type { Encoding, MediaType, OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema, schemaObject, schemaTypes } from "../document/schema-types.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { coerceText } from "./coerce-text.ts";
import { decodeQuery } from "./decode-parameter.ts";
import { parseMultipart, type ReceivedPart } from "./parse-multipart.ts";
import { parseQuery, type QueryPair } from "./parse-query.ts";

/** The fields of `application/x-www-form-urlencoded`, each by its schema and its `encoding` (OpenAPI 3.1 §4.8.15). */
export function readForm(document: OpenApiDocument, media: MediaType, text: string): Record<string, unknown> {
  const { schema, encoding = {} } = media;
  // A plus sign is a space in a form, and itself in a query.
  let pairs = parseQuery(text.replaceAll("+", "%20"));
  // From entries, so that a field may have any name.
  const value = new Map<string, unknown>();
  for (const name of propertyNames(document, schema)) {
    const { contentType, style, explode } = encodingOf(encoding, name);
    const field = propertySchema(document, schema, name);
    const isJsonField = style === undefined && explode === undefined && isJson(contentType ?? "");
    const read = decodeQuery(
      document,
      {
        name,
        in: "query",
        ...(typeof field === "object" && { schema: field }),
        ...(style !== undefined && { style }),
        ...(explode !== undefined && { explode }),
        ...(isJsonField && { content: { "application/json": {} } }),
      },
      pairs,
    );
    pairs = pairs.filter((pair) => !read.used.includes(pair));
    if (read.value !== undefined) value.set(name, read.value);
  }
  for (const { name } of pairs)
    if (!value.has(name)) value.set(name, otherField(document, schema, name, pairs));
  return Object.fromEntries(value);
}

/** A field that the schema does not name. */
function otherField(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  name: string,
  pairs: readonly QueryPair[],
): unknown {
  const further = propertySchema(document, schema, name);
  const values = pairs
    .filter((pair) => pair.name === name)
    .map((pair) => coerceText(document, further, pair.value));
  return values.length > 1 ? values : values[0];
}

/**
 * The parts of `multipart/form-data` by name: JSON as its value, files and texts as text.
 *
 * @throws {SyntaxError} It has no parts, or one of another type or with other headers than `encoding` says.
 */
export function readMultipart(
  document: OpenApiDocument,
  { schema, encoding = {} }: MediaType,
  contentType: string,
  bytes: Uint8Array,
): Record<string, unknown> {
  const parts = parseMultipart(contentType, bytes);
  const value = new Map<string, unknown>();
  for (const name of new Set(parts.map((part) => part.name))) {
    const property = propertySchema(document, schema, name);
    const isList = schemaTypes(document, property).has("array");
    const itemSchema = isList ? schemaObject(document, property).items : property;
    const items = parts
      .filter((part) => part.name === name)
      .map((part) => {
        checkPart(document, part, encodingOf(encoding, name));
        return partValue(document, itemSchema, part);
      });
    value.set(name, isList || items.length > 1 ? items : items[0]);
  }
  return Object.fromEntries(value);
}

function encodingOf(encoding: Readonly<Record<string, Encoding>>, name: string): Encoding {
  return (Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? {};
}

function partValue(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  part: ReceivedPart,
): unknown {
  const text = new TextDecoder().decode(part.bytes);
  if (part.fileName !== undefined) return text;
  if (isJson(part.headers.get("content-type") ?? "")) return JSON.parse(text) as unknown;
  return coerceText(document, schema, text);
}

function checkPart(
  document: OpenApiDocument,
  part: ReceivedPart,
  { contentType, headers = {} }: Encoding,
): void {
  const allowed = contentType?.split(",").map((each) => each.trim());
  const type = part.headers.get("content-type") ?? "text/plain"; // RFC 7578 §4.4
  if (allowed !== undefined && matchMediaType(allowed, type) === undefined)
    throw new SyntaxError(`the part ${part.name} must be ${allowed.join(" or ")}, not ${type}`);
  for (const [name, written] of Object.entries(headers)) {
    if (name.toLowerCase() === "content-type") continue;
    const { const: constant, enum: values = [constant] } = schemaObject(
      document,
      dereference(document, written)?.schema,
    );
    const value = part.headers.get(name.toLowerCase());
    if (value === undefined || (values[0] !== undefined && !values.map(String).includes(value)))
      throw new SyntaxError(`the part ${part.name} must have the header ${name}`);
  }
}

/** The properties that a schema names, in whatever branch. */
function propertyNames(document: OpenApiDocument, schema: SchemaOrBoolean | undefined): Set<string> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] }: Schema = schemaObject(document, schema);
  return new Set([
    ...Object.keys(properties),
    ...[...allOf, ...oneOf, ...anyOf].flatMap((branch) => [...propertyNames(document, branch)]),
  ]);
}
