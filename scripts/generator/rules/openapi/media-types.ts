import {
  dereference,
  mediaKindOf,
  pointerOf,
  pointerOfNode,
  pointerOfReference,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Encoding,
  MediaType,
  OpenApiDocument,
  Operation,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import {
  bodyKind,
  fieldsOf,
  isFile,
  isJson,
  webhooksOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import { onlyValue } from "../../document/only-value.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

const form = "application/x-www-form-urlencoded";

/** The client can write each request body. What it writes is decided in payouts-common, where it seals a request. */
export const mediaTypes: SpecRule = {
  name: "media-types",
  says: `the client can write each request body in each of its media types: JSON, \`${form}\` and \`multipart/form-data\` with fields by \`encoding\`, a text as \`type: string\`, or bytes; a webhook's is JSON`,
  follows: true,
  *check({ document, operations, nodes }) {
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
      const place =
        "$ref" in operation.requestBody
          ? pointerOfReference(operation.requestBody.$ref)
          : `${pointer}/requestBody`;
      const at = (mediaType: string, ...steps: string[]): string =>
        place + pointerOf(["content", mediaType, ...steps]);
      for (const [mediaType, media] of Object.entries(body?.content ?? {})) {
        const faults = [
          ...faultsOf(document, mediaType, media),
          ...filledFaults(document, operation, mediaType, media),
        ];
        for (const [steps, breach] of faults.slice(0, 1))
          yield { pointer: at(mediaType, ...steps), ...breach };
      }
    }
    yield* webhookFindings(document);
    for (const node of nodes) {
      if (node.kind !== "mediaType" || node.value["encoding"] === undefined) continue;
      const isAnswer = node.path.includes("responses") || node.path[0] === "webhooks";
      if (isAnswer) yield { pointer: pointerOfNode(node, "encoding"), ...encodingOfAnswer };
    }
  },
};

/** OpenAPI 3.1, Media Type Object. */
const encodingOfAnswer: Breach = {
  message: "`encoding` would be ignored: it applies to request bodies alone.",
  remedy: "Leave it out.",
};

/** What the package gives a receiver is a type of the JSON that arrives. */
function* webhookFindings(document: OpenApiDocument): Iterable<Finding> {
  for (const { operation, pointer } of webhooksOf(document)) {
    const written = operation.requestBody;
    const place =
      written !== undefined && "$ref" in written
        ? pointerOfReference(written.$ref)
        : `${pointer}/requestBody`;
    for (const mediaType of Object.keys(dereference(document, written)?.content ?? {})) {
      if (isJson(mediaType)) continue;
      yield {
        pointer: place + pointerOf(["content", mediaType]),
        message: `a webhook of \`${mediaType}\` would have no type: the package types what arrives as JSON.`,
        remedy: "Leave it out, beside JSON. If there is none, leave the webhook out.",
      };
    }
  }
}

type Breach = Omit<Finding, "pointer">;
type Fault = readonly [steps: readonly string[], breach: Breach];

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

function* faultsOf(document: OpenApiDocument, mediaType: string, media: MediaType): Iterable<Fault> {
  const spelling = spellingBreach(mediaType);
  if (spelling !== undefined) {
    yield [[], spelling];
    return;
  }
  const { schema = {} } = media;
  const kind = bodyKind(document, mediaType, schema);
  if (kind === undefined) yield [[], unwritable(document, mediaType, schema)];
  else if (kind === "form" || kind === "multipart") yield* fieldFaults(document, mediaType, media);
  else if (media.encoding !== undefined) yield [["encoding"], encodingOfNoForm];
}

/** OpenAPI 3.1, Media Type Object. */
const encodingOfNoForm: Breach = {
  message: "`encoding` would be ignored: it applies to forms alone.",
  remedy: "Leave it out.",
};

/** What is written into `content-type` must be one media type, and the runtime compares it as it is written. */
function spellingBreach(mediaType: string): Breach | undefined {
  if (mediaType.includes("*")) {
    return {
      message: `\`${mediaType}\` is not one media type, so the request has no content type.`,
      remedy:
        "Name the media type that the provider takes, such as `application/json`. Beside another one, leave it out.",
    };
  }
  const kind = mediaKindOf(mediaType);
  const [essence = ""] = mediaType.split(";");
  const wanted =
    kind === "form"
      ? form
      : kind === "multipart"
        ? "multipart/form-data"
        : kind === "json"
          ? mediaType.replace(essence, essence.toLowerCase())
          : mediaType;
  if (mediaType === wanted) return undefined;
  return {
    message: `the client does not recognise \`${mediaType}\` in this spelling.`,
    remedy: `Write \`${wanted}\`.`,
  };
}

function unwritable(document: OpenApiDocument, mediaType: string, schema: Schema): Breach {
  const types = [...typesOf(document, schema)];
  if (/^(form|multipart)$/.test(mediaKindOf(mediaType))) {
    return {
      message: `a form has fields, but the schema's type is \`${types.join("`, `")}\`.`,
      remedy: "Describe the form as `type: object`, with a property for each field.",
    };
  }
  return {
    message: `the client cannot write a body of \`${mediaType}\`: it writes JSON, forms, text and bytes.`,
    remedy: `Describe another media type that the provider takes: \`application/json\`, \`${form}\`, a text with \`schema: { type: string }\`, or bytes with \`format: binary\`. Beside one of these, leave it out; if there is none, leave the operation out.`,
  };
}

function* fieldFaults(
  document: OpenApiDocument,
  mediaType: string,
  { schema, encoding = {} }: MediaType,
): Iterable<Fault> {
  const fields = fieldsOf(document, schema);
  const isMultipart = mediaKindOf(mediaType) === "multipart";
  const names = new Set(fields.map(([name]) => name));
  for (const [name, settings] of Object.entries(encoding)) {
    if (!names.has(name)) {
      yield [
        ["encoding", name],
        {
          message: `\`encoding\` names \`${name}\`, which is none of the form's fields.`,
          remedy: `Describe the field, or name one of: ${[...names].join(", ") || "none is described"}.`,
        },
      ];
    } else if (isMultipart) yield* partFaults(document, name, settings);
    else yield* styleFaults(name, settings);
  }
  for (const [name, field] of fields) {
    const settings = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    const breach = isMultipart
      ? partBreach(document, name, field)
      : valueBreach(document, fields, name, field, settings ?? {});
    if (breach !== undefined) yield [[], breach];
  }
}

/** The content type of a part, and headers that are the same for every call. */
function* partFaults(document: OpenApiDocument, name: string, settings: Encoding): Iterable<Fault> {
  const { style, explode, allowReserved, headers = {} } = settings;
  const [keyword] =
    Object.entries({ style, explode, allowReserved }).find(([, value]) => value !== undefined) ?? [];
  if (keyword !== undefined) {
    yield [
      ["encoding", name, keyword],
      {
        message: `\`${keyword}\` in \`multipart/form-data\` is not supported: each item of a list is a part of its own, and an object is JSON.`,
        remedy:
          "Leave it out, where the provider takes that. Otherwise describe the part as the text that is sent.",
      },
    ];
  }
  for (const [header, written] of Object.entries(headers)) {
    if (header.toLowerCase() === "content-type") continue; // OpenAPI 3.1, Encoding Object: ignored
    if (onlyValue(document, dereference(document, written)?.schema) !== undefined) continue;
    yield [
      ["encoding", name, "headers", header],
      {
        message: `the client cannot give the part \`${name}\` a header \`${header}\` of any value: callers have no place for it.`,
        remedy: "Describe its value with `const`, or leave the header out where it is optional.",
      },
    ];
  }
}

function* styleFaults(
  name: string,
  { contentType, headers, style, explode, allowReserved }: Encoding,
): Iterable<Fault> {
  const fault = (keyword: string, message: string, remedy: string): Fault => [
    ["encoding", name, keyword],
    { message, remedy },
  ];
  const hasStyle = style !== undefined || explode !== undefined || allowReserved !== undefined;
  const isExploded = explode ?? (style === undefined || style === "form");
  if (headers !== undefined)
    yield fault("headers", "the fields of this form have no headers.", "Leave it out.");
  else if (style !== undefined && !["form", "spaceDelimited", "pipeDelimited", "deepObject"].includes(style))
    yield fault(
      "style",
      `a field of a form has no style \`${style}\`.`,
      "Write one of: form, spaceDelimited, pipeDelimited, deepObject.",
    );
  else if (style?.endsWith("Delimited") && isExploded)
    yield fault(
      "style",
      `OpenAPI does not say how \`${style}\` is written when it is exploded.`,
      "Write `explode: false`, or `style: form`, which gives `name=a&name=b`.",
    );
  else if (allowReserved === true && (style === "deepObject" || !isExploded))
    yield fault(
      "allowReserved",
      "with `allowReserved`, a character within a value could not be told from what separates the values.",
      "Leave it out: what is percent-encoded, the provider decodes.",
    );
  else if (
    !hasStyle &&
    contentType !== undefined &&
    !/^(text\/plain|[^;]*[/+]json)\s*(;|$)/i.test(contentType)
  )
    yield fault(
      "contentType",
      `the client cannot write a field of a form as \`${contentType}\`.`,
      "Write `application/json`, or describe the text that is sent, without `encoding`.",
    );
}

/** A part holds a file, a text, or JSON; a list is a part for each item. */
function partBreach(document: OpenApiDocument, name: string, field: Schema): Breach | undefined {
  if (isFile(document, field)) return undefined;
  const hidden = jsonParts(document, field).find((part) => part !== field && part.format === "binary");
  if (hidden === undefined) return undefined;
  return {
    message: `the part \`${name}\` is JSON, which cannot hold the file within it.`,
    remedy: "Describe the file as a field of the form, or as a list of files.",
  };
}

/** What stands within a part that is JSON; of a list, within its items. */
function jsonParts(document: OpenApiDocument, field: Schema): Schema[] {
  return partsOf(document, field).flatMap(({ properties = {}, items }) => {
    const isFiles = typeof items === "object" && isFile(document, items);
    return [
      ...Object.values(properties).flatMap((each) => partsOf(document, each)),
      ...(typeof items === "object" && !isFiles ? jsonParts(document, items) : []),
    ];
  });
}

function valueBreach(
  document: OpenApiDocument,
  fields: readonly (readonly [string, Schema])[],
  name: string,
  field: Schema,
  { contentType, style, explode, allowReserved }: Encoding,
): Breach | undefined {
  const types = typesOf(document, field);
  const hasStyle = style !== undefined || explode !== undefined || allowReserved !== undefined;
  if (!hasStyle && contentType !== undefined && /json/i.test(contentType)) return undefined;
  if (isFile(document, field)) {
    return {
      message: `the field \`${name}\` is a file, which this form cannot hold.`,
      remedy: "Describe `multipart/form-data`, if the provider takes it.",
    };
  }
  if (style === "deepObject" && (types.size !== 1 || !types.has("object"))) {
    return {
      message: `\`deepObject\` writes the members of an object, and the type of \`${name}\` is \`${[...types].join("`, `") || "not given"}\`.`,
      remedy: "Describe an object, or remove `style`: a list is then written as `name=a&name=b`.",
    };
  }
  const parts = partsOf(document, field);
  const members = parts.flatMap(({ properties = {}, additionalProperties, items }) => [
    ...Object.entries(properties),
    ...(typeof additionalProperties === "object"
      ? [["additionalProperties", additionalProperties] as const]
      : []),
    ...(typeof items === "object" ? [["items", items] as const] : []),
  ]);
  const isObject = types.has("object") || parts.some(({ properties }) => properties !== undefined);
  if (isObject && !hasStyle) {
    return {
      message: `OpenAPI does not say in one voice how the object \`${name}\` is written in a form: 3.1.0 as fields of their own, 3.1.1 as JSON.`,
      remedy:
        "Say it in `encoding`: `style: deepObject` for `name[member]`, `style: form` for fields of their own, `contentType: application/json` for JSON.",
    };
  }
  const nested = members.find(([, member]) => isNested(document, member));
  if (nested !== undefined) {
    return {
      message: `OpenAPI does not say how the list or object \`${nested[0]}\` within the field \`${name}\` is written.`,
      remedy:
        "Describe it as a field of the name that is sent, such as `name[member][]`, or write `contentType: application/json` in `encoding` if the provider reads JSON there.",
    };
  }
  const isMerged = isObject && style !== "deepObject" && explode !== false;
  const twice = isMerged ? members.find(([own]) => fields.some(([other]) => other === own)) : undefined;
  if (twice === undefined) return undefined;
  return {
    message: `the member \`${twice[0]}\` of \`${name}\` would be written as a field of the same name as another.`,
    remedy: "Write `style: deepObject` in `encoding`, if the provider reads `name[member]`.",
  };
}

function isNested(document: OpenApiDocument, schema: Schema): boolean {
  const types = typesOf(document, schema);
  return (
    types.has("object") ||
    types.has("array") ||
    partsOf(document, schema).some(({ properties }) => properties)
  );
}

/** Keys and references that the client fills in, and lists of payouts, are fields of JSON or of a form. */
function filledFaults(
  document: OpenApiDocument,
  operation: Operation,
  mediaType: string,
  { schema }: MediaType,
): Fault[] {
  const kind = bodyKind(document, mediaType, schema);
  const key = operation["x-payouts-idempotency"];
  const places = [
    key?.carrier === "body" ? key.name : undefined,
    operation["x-payouts-reconcile"]?.reference.request,
    operation["x-payouts-creates"]?.items,
  ].filter((place) => place !== undefined);
  const [place] =
    kind === "form"
      ? places.filter((each) => each.slice(1).includes("/") || isList(operation, each))
      : places;
  if (place === undefined || kind === "json" || kind === undefined) return [];
  return [
    [
      [],
      {
        message: `the client cannot fill in, or find again, what stands at \`${place}\` of a body of \`${mediaType}\`.`,
        remedy:
          "Describe `application/json` alone, if the provider takes it, or a form with the field at its root. Otherwise leave out the word that names the field.",
      },
    ],
  ];
}

function isList(operation: Operation, place: string): boolean {
  return operation["x-payouts-creates"]?.items === place;
}
