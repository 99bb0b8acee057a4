import {
  dereference,
  mediaKindOf,
  pointerOf,
  pointerOfReference,
  preferredContent,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

const form = "application/x-www-form-urlencoded";

/** The client can write each request body. What it writes is decided in payouts-common, where it seals a request. */
export const mediaTypes: SpecRule = {
  name: "media-types",
  says: `the client can write each request body: JSON, \`${form}\` with plain fields, or another text as \`type: string\``,
  follows: true,
  *check({ document, operations }) {
    for (const { operation, pointer, method } of operations) {
      if (operation.requestBody === undefined) continue;
      if (method === "get" || method === "head") {
        yield { pointer: `${pointer}/requestBody`, ...bodyOfRead(method) };
        continue;
      }
      const body = dereference(document, operation.requestBody);
      if (body !== undefined && "content" in body && Object.keys(body.content).length === 0) {
        yield { pointer: `${pointer}/requestBody`, ...emptyContent };
        continue;
      }
      const content = preferredContent(body?.content);
      if (content === undefined) continue;
      const breach = breachOf(document, content.mediaType, content.media.schema ?? {});
      if (breach === undefined) continue;
      const place =
        "$ref" in operation.requestBody
          ? pointerOfReference(operation.requestBody.$ref)
          : `${pointer}/requestBody`;
      yield { pointer: place + pointerOf(["content", content.mediaType]), ...breach };
    }
  },
};

type Breach = Omit<Finding, "pointer">;

/** RFC 9110, 9.3.1: a body of GET or HEAD has no meaning, and fetch refuses to send one. */
function bodyOfRead(method: string): Breach {
  return {
    message: `the client cannot send a body with ${method.toUpperCase()}.`,
    remedy:
      "Describe what the provider reads as query parameters. If it reads the body, leave the operation out.",
  };
}

const emptyContent: Breach = {
  message: "the request has a body, but no media type in `content`.",
  remedy: "Name the media type that the provider takes, or remove `requestBody`.",
};

function breachOf(document: OpenApiDocument, mediaType: string, schema: Schema): Breach | undefined {
  const breach = spellingBreach(mediaType);
  const kind = mediaKindOf(mediaType);
  if (breach !== undefined || kind === "json") return breach;
  return kind === "form" ? formBreach(document, schema) : textBreach(document, mediaType, schema);
}

/** What is written into `content-type` must be one media type, and the runtime compares it as it is written. */
function spellingBreach(mediaType: string): Breach | undefined {
  if (mediaType.includes("*")) {
    return {
      message: `\`${mediaType}\` is not one media type, so the request has no content type.`,
      remedy: "Name the media type that the provider takes, such as `application/json`.",
    };
  }
  const kind = mediaKindOf(mediaType);
  const [essence = ""] = mediaType.split(";");
  const wanted =
    kind === "form" ? form : kind === "json" ? mediaType.replace(essence, essence.toLowerCase()) : mediaType;
  if (mediaType === wanted) return undefined;
  return {
    message: `the client does not recognise \`${mediaType}\` in this spelling.`,
    remedy: `Write \`${wanted}\`.`,
  };
}

function formBreach(document: OpenApiDocument, schema: Schema): Breach | undefined {
  const types = typesOf(document, schema);
  if (types.size > 0 && [...types].some((type) => type !== "object")) {
    return {
      message: `a form has fields, but the schema's type is \`${[...types].join("`, `")}\`.`,
      remedy: "Describe the form as `type: object`, with a property for each field.",
    };
  }
  const fields = partsOf(document, schema).flatMap(({ properties, additionalProperties }) => [
    ...Object.entries(properties ?? {}),
    ...(typeof additionalProperties === "object"
      ? [["additionalProperties", additionalProperties] as const]
      : []),
  ]);
  const nested = fields.find(([, field]) => !isPlain(document, field));
  if (nested === undefined) return undefined;
  return {
    message: `the client cannot write the list or object \`${nested[0]}\` as a form field.`,
    remedy:
      "Describe the field as it is sent: a string, a number or a boolean. Where the provider also takes JSON, describe `application/json`.",
  };
}

function isPlain(document: OpenApiDocument, field: Schema): boolean {
  return partsOf(document, field).every(
    ({ type = [], properties, items }) =>
      properties === undefined &&
      items === undefined &&
      ![type].flat().some((each) => /^(object|array)$/.test(each)),
  );
}

/** Callers pass what is neither JSON nor a form as a string, which is sent as UTF-8. */
function textBreach(document: OpenApiDocument, mediaType: string, schema: Schema): Breach | undefined {
  const parts = partsOf(document, schema);
  const types = typesOf(document, schema);
  const isBinary = parts.some(
    ({ format, contentEncoding }) => format === "binary" || contentEncoding !== undefined,
  );
  const isString = types.size === 1 && types.has("string") && !isBinary;
  const isUndescribedText = types.size === 0 && mediaKindOf(mediaType) === "text";
  // In several parts, or of JSON values in sequence: a string alone does not make such a body.
  if ((isString || isUndescribedText) && !/^multipart\/|[/+]json/i.test(mediaType)) return undefined;
  return {
    message: `the client cannot write a body of \`${mediaType}\`: it writes JSON, forms and text.`,
    remedy: `Describe another media type that the provider takes: \`application/json\`, \`${form}\`, or a text with \`schema: { type: string }\`. If there is none, leave the operation out.`,
  };
}
