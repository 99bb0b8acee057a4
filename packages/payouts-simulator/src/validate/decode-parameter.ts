import { DocumentError } from "../document/document-error.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi-document.ts";
import { propertySchema, schemaTypes } from "../document/schema-types.ts";
import { coerceItem, coerceObject, coerceText } from "./coerce-text.ts";
import type { QueryPair } from "./parse-query.ts";

/** Reads the text of a path, header or cookie parameter by its `style` and `explode` (OpenAPI 3.1 §4.8.12.4). */
export function decodeText(
  document: OpenApiDocument,
  parameter: Parameter,
  raw: string,
  decode: (text: string) => string = decodePercent,
): unknown {
  const { schema, content, explode = false } = parameter;
  if (content) return parseJson(decode(raw));
  const types = schemaTypes(document, schema);
  const { text, delimiter } = bareText(document, parameter, raw, types);
  if (types.has("array"))
    return text.split(delimiter).map((item) => coerceItem(document, schema, decode(item)));
  if (!types.has("object")) return coerceText(document, schema, decode(text));
  const parts = text.split(delimiter);
  const entries = explode
    ? parts.map((part) => part.split("=", 2))
    : parts.filter((_, index) => index % 2 === 0).map((name, index) => [name, parts[index * 2 + 1]]);
  return coerceObject(
    document,
    schema,
    entries.map(([name = "", value = ""]) => [decode(name), decode(value)]),
  );
}

/** The text without what the style puts before it, and what separates its parts. A text of another style stays whole. */
function bareText(
  document: OpenApiDocument,
  { name, in: place, style = "simple", explode = false }: Parameter,
  raw: string,
  types: ReadonlySet<string>,
): { readonly text: string; readonly delimiter: string } {
  switch (style) {
    case "simple":
    case "form":
      return { text: raw, delimiter: "," };
    case "label":
      return { text: raw.replace(/^\./, ""), delimiter: explode ? "." : "," };
    case "matrix": {
      const own = `;${encodeURIComponent(name)}=`;
      if (!explode || !types.has("object")) {
        const text = raw.startsWith(own) ? raw.slice(own.length) : raw;
        return { text, delimiter: explode ? own : "," };
      }
      return { text: raw.replace(/^;/, ""), delimiter: ";" };
    }
    default:
      throw new DocumentError(
        document.info.title,
        `style "${style}" of the ${place} parameter "${name}" is not supported.`,
        "Use style simple, label or matrix.",
      );
  }
}

/** The value of a query parameter (`undefined`: absent), and the pairs of the query that belong to it. */
export interface DecodedQuery {
  readonly value: unknown;
  readonly used: readonly QueryPair[];
}

/** Reads a query parameter by its `style` and `explode`. */
export function decodeQuery(
  document: OpenApiDocument,
  parameter: Parameter,
  query: readonly QueryPair[],
): DecodedQuery {
  const { name, schema, content, style = "form", explode = style === "form" } = parameter;
  const types = schemaTypes(document, schema);
  const own = query.filter((pair) => pair.name === name);
  const [first] = own;

  if (style === "deepObject") {
    const used = query.filter((pair) => pair.name.startsWith(`${name}[`) && pair.name.endsWith("]"));
    const entries = used.map((pair): [string, string] => [pair.name.slice(name.length + 1, -1), pair.value]);
    return { value: used.length > 0 ? coerceObject(document, schema, entries) : undefined, used };
  }
  if (types.has("object") && explode && !content) {
    const used = query.filter((pair) => propertySchema(document, schema, pair.name) !== undefined);
    const entries = used.map((pair): [string, string] => [pair.name, pair.value]);
    return { value: used.length > 0 ? coerceObject(document, schema, entries) : undefined, used };
  }
  if (!first) return { value: undefined, used: own };
  if (content) return { value: parseJson(first.value), used: own };
  // Where a string is allowed as well as a list, a single text is a string.
  const isLone = own.length === 1 && types.has("string");
  if (types.has("array") && explode && !isLone) {
    return { value: own.map((pair) => coerceItem(document, schema, pair.value)), used: own };
  }
  if (types.has("array") && !isLone) {
    const items = first.raw.split(delimiters[style] ?? ",");
    return { value: items.map((item) => coerceItem(document, schema, decodePercent(item))), used: own };
  }
  if (types.has("object"))
    return { value: decodeText(document, { ...parameter, explode }, first.raw), used: own };
  // A parameter that is repeated without being a list is invalid, and its schema reports that.
  const values = own.map((pair) => coerceText(document, schema, pair.value));
  return { value: values.length > 1 ? values : values[0], used: own };
}

const delimiters: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

/** Percent-decodes; a malformed text is returned unchanged. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
