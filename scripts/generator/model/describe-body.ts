import {
  binaryBody,
  type BodyFormat,
  type FieldStyle,
  formBody,
  multipartBody,
  type PartSettings,
  textBody,
} from "../../../packages/payouts-common/src/index.ts";
import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Encoding,
  MediaType,
  OpenApiDocument,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { bodyKind, fieldsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf } from "../document/schemas-at.ts";
import { onlyValue } from "../document/only-value.ts";
import { fromRuntime } from "./from-runtime.ts";

/** How the runtime writes a body: JSON by its media type alone. */
export function describeBody(
  document: OpenApiDocument,
  mediaType: string,
  media: MediaType,
): string | BodyFormat {
  switch (bodyKind(document, mediaType, media.schema)) {
    case "form": {
      const given = asArguments(fieldStyles(media.encoding));
      return fromRuntime(formBody(...given), { name: "formBody", given });
    }
    case "multipart": {
      const given = asArguments(partSettings(document, media));
      return fromRuntime(multipartBody(...given), { name: "multipartBody", given });
    }
    case "text":
      return fromRuntime(textBody(mediaType), { name: "textBody", given: [mediaType] });
    case "bytes":
      return fromRuntime(binaryBody(mediaType), { name: "binaryBody", given: [mediaType] });
    case "json":
    case undefined: // the rule `media-types` refuses it
      return mediaType;
  }
}

/** Settings that say nothing are not passed. */
function asArguments<Settings extends object>(settings: Settings): [] | [Settings] {
  return Object.keys(settings).length === 0 ? [] : [settings];
}

/** By OpenAPI 3.1, Encoding Object: with a style, the content type counts for nothing. */
export function fieldStyles(encoding: MediaType["encoding"] = {}): Record<string, FieldStyle> {
  return Object.fromEntries(
    Object.entries(encoding).flatMap(([name, settings]): [string, FieldStyle][] => {
      const style = fieldStyle(settings);
      return style === undefined ? [] : [[name, style]];
    }),
  );
}

function fieldStyle({ style, explode, allowReserved, contentType }: Encoding): FieldStyle | undefined {
  if (style === undefined && explode === undefined && allowReserved === undefined)
    return contentType !== undefined && /[/+]json/i.test(contentType) ? "json" : undefined;
  const isExploded = explode ?? (style === undefined || style === "form");
  if (style === "deepObject" || !isExploded) return (style ?? "form") as FieldStyle; // the rule `media-types` knows them
  return allowReserved === true ? "reserved" : undefined;
}

function partSettings(
  document: OpenApiDocument,
  { schema = {}, encoding = {} }: MediaType,
): Record<string, PartSettings> {
  const names = new Set([...fieldsOf(document, schema).map(([name]) => name), ...Object.keys(encoding)]);
  return Object.fromEntries(
    [...names].flatMap((name): [string, PartSettings][] => {
      const settings = encoding[name] ?? {};
      const fields = fieldsOf(document, schema).flatMap(([own, field]) => (own === name ? [field] : []));
      const types =
        settings.contentType?.split(",").map((type) => type.trim()) ?? mediaTypesOf(document, fields);
      const headers = staticHeaders(document, settings);
      if (types.length === 0 && headers === undefined) return [];
      return [[name, { ...(types.length > 0 && { contentType: types }), ...(headers && { headers }) }]];
    }),
  );
}

/** What the schemas say of their bytes; of a list, its items. */
function mediaTypesOf(document: OpenApiDocument, fields: readonly Schema[]): string[] {
  const parts = fields.flatMap((field) => partsOf(document, field));
  const items = parts.flatMap(({ items: each }) => (typeof each === "object" ? partsOf(document, each) : []));
  return [
    ...new Set(
      [...parts, ...items].flatMap(({ contentMediaType, contentEncoding }) =>
        contentMediaType !== undefined && contentEncoding === undefined ? [contentMediaType] : [],
      ),
    ),
  ];
}

/** Headers of one value, which the rule `media-types` asks for. `Content-Type` is described apart. */
function staticHeaders(document: OpenApiDocument, { headers = {} }: Encoding): PartSettings["headers"] {
  const values = Object.entries(headers).flatMap(([name, written]): [string, string][] => {
    const value = onlyValue(document, dereference(document, written)?.schema);
    return value === undefined || name.toLowerCase() === "content-type" ? [] : [[name, value]];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
