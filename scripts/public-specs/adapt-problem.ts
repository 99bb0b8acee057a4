import {
  isRecord,
  pointerOf,
  resolvePointer,
  segmentsOf,
} from "../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt } from "../generator/document/schemas-at.ts";

type Container = Record<string, unknown> | unknown[];

/** What a rule refuses, at one place. */
export interface RefusedPlace {
  readonly rule: string;
  readonly pointer: string;
  readonly message?: string;
}

/**
 * Changes a foreign document so that a rule no longer refuses a place, and says what it did; `undefined` where nothing but
 * leaving the operation out would help. What an API takes and gives stays the same, as far as the document is right.
 */
export function adaptProblem(
  document: OpenApiDocument,
  { rule, pointer, message = "" }: RefusedPlace,
): string | undefined {
  const word = wordIn(pointer);
  if (word !== undefined)
    return remove(document, word.pointer) ? `proposal \`${word.name}\` withdrawn` : undefined;
  return adaptations[rule]?.(document, pointer, message);
}

type Adaptation = (document: OpenApiDocument, pointer: string, message: string) => string | undefined;

const adaptations: Readonly<Record<string, Adaptation>> = {
  examples: (document, pointer) => {
    const segments = segmentsOf(pointer);
    const isNamed = segments.at(-1) === "value" && segments.at(-3) === "examples";
    const example = isNamed ? pointerOf(segments.slice(0, -1)) : pointer;
    if (!isNamed && segments.at(-1) !== "example") return undefined;
    return remove(document, example) ? "example dropped, for it contradicts its schema" : undefined;
  },
  values: (document, pointer) =>
    /\/(default|const|example|(enum|examples|x-extensible-enum)\/\d+)$/.test(pointer) &&
    remove(document, pointer)
      ? "value dropped, for its own schema forbids it"
      : undefined,
  limits: (document, pointer) =>
    /\/(pattern|enum|minimum|maximum|minLength|maxLength|minItems|maxItems|multipleOf)$/.test(pointer) &&
    remove(document, pointer)
      ? "limit dropped that nothing can meet, or no engine reads"
      : undefined,
  required: removeRequired,
  directions: removeRequired,
  keywords: (document, pointer) => {
    const keyword = segmentsOf(pointer).at(-1) ?? "";
    return !meant.has(keyword) && remove(document, pointer) ? `\`${keyword}\` dropped` : undefined;
  },
  typed: (document, pointer) => {
    const schema = parentOf(document, pointer);
    if (!isRecord(schema) || !pointer.endsWith("/additionalProperties")) return undefined;
    const isClosed = schema["additionalProperties"] === false;
    const isComposed = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
    remove(document, pointer);
    if (!isClosed || !isComposed) return "object opened, for it might hold nothing";
    (schema as Container & Record<string, unknown>)["unevaluatedProperties"] = false;
    return "`additionalProperties: false` beside `allOf` or a union became `unevaluatedProperties: false`";
  },
  unions: (document, pointer) => {
    const schema = parentOf(document, pointer);
    if (!isRecord(schema) || !pointer.endsWith("/oneOf") || "anyOf" in schema) return undefined;
    const union = schema as Record<string, unknown>;
    union["anyOf"] = union["oneOf"];
    delete union["oneOf"];
    return "`oneOf` of members that nothing distinguishes became `anyOf`";
  },
  discriminators: (document, pointer) => {
    const [place] = /^.*?\/discriminator/.exec(pointer) ?? [];
    return place !== undefined && remove(document, place)
      ? "discriminator dropped, for a member lacks it"
      : undefined;
  },
  samples: (document, pointer, message) => {
    const schema = resolvePointer(document, pointer);
    if (!isRecord(schema)) return undefined;
    // Of a value that fits several members, no program can say which of them is meant.
    const places = [...message.matchAll(/(?:`(\/[^`]*)`|\bit) must match exactly one schema in oneOf/g)];
    const unions = places
      .flatMap(([, place = ""]) => schemasAt(document, schema, place))
      .flatMap((part) => partsOf(document, part))
      .filter((part) => part.oneOf !== undefined && part.anyOf === undefined);
    for (const union of unions as { oneOf?: unknown; anyOf?: unknown }[]) {
      union.anyOf = union.oneOf;
      delete union.oneOf;
    }
    return unions.length > 0 ? "`oneOf` of members that one value fits became `anyOf`" : undefined;
  },
  "media-types": (document, pointer) => {
    const content = parentOf(document, pointer);
    if (/\/responses\/.*\/encoding$/.test(pointer) && remove(document, pointer))
      return "encoding of an answer dropped";
    const [, webhook] = /^(\/webhooks\/[^/]+)\//.exec(pointer) ?? [];
    if (webhook !== undefined && isRecord(content) && Object.keys(content).length === 1)
      return remove(document, webhook) ? "webhook dropped that is not JSON" : undefined;
    return isRecord(content) && Object.keys(content).length > 1 && remove(document, pointer)
      ? "one of several media types dropped"
      : undefined;
  },
  parameters: (document, pointer) => {
    const place = /^.*\/parameters\/[^/]+/.exec(pointer)?.[0];
    const parameter = place === undefined ? undefined : resolvePointer(document, place);
    if (place === undefined || !isRecord(parameter) || parameter["required"] === true) return undefined;
    return remove(document, place) ? "optional parameter dropped, for the client cannot send it" : undefined;
  },
  "sent-names": (document, pointer) =>
    /\/parameters\/[^/]+$/.test(pointer) && remove(document, pointer)
      ? "parameter dropped that the client sends by itself"
      : undefined,
  responses: (document, pointer) => {
    const status = segmentsOf(pointer).at(-1) ?? "";
    const responses = parentOf(document, pointer);
    const found = resolvePointer(document, pointer);
    if (/^[23]0[45]$/.test(status) && isRecord(found)) {
      const bare = found as Record<string, unknown>;
      Reflect.set(responses as object, status, { description: bare["description"] ?? "Nothing." });
      return "content of a status dropped that has no body";
    }
    if (!/^\dxx$/i.test(status) || !isRecord(responses)) return undefined;
    const written = responses as Record<string, unknown>;
    written[status.toUpperCase()] ??= written[status];
    Reflect.deleteProperty(written, status);
    return "range of statuses written as `4XX`";
  },
  security: (document, pointer) => {
    const found = resolvePointer(document, pointer);
    if (/\/security\/\d+\/[^/]+$/.test(pointer) && Array.isArray(found)) {
      found.length = 0;
      return "scopes dropped: whoever gets the token asks for them";
    }
    if (typeof found === "string" && /\/(tokenUrl|refreshUrl)$/.test(pointer)) {
      const flow = parentOf(document, pointer) as Record<string, unknown>; // what holds a member is an object
      const server = document.servers?.[0]?.url;
      if (server === undefined || !URL.canParse(found, server)) return undefined;
      flow[segmentsOf(pointer).at(-1) ?? ""] = new URL(found, server).href;
      return "address of the token made whole by the first server's";
    }
    const scheme = resolvePointer(document, pointer);
    if (!/^\/components\/securitySchemes\/[^/]+$/.test(pointer) || !isRecord(scheme)) return undefined;
    if (scheme["type"] !== "oauth2" && scheme["type"] !== "openIdConnect") return undefined;
    const bearer = scheme as Record<string, unknown>;
    for (const key of Object.keys(bearer)) if (key !== "description") delete bearer[key];
    Object.assign(bearer, { type: "http", scheme: "bearer" });
    return "OAuth 2 became a bearer token, which the caller gets";
  },
  "server-addresses": (document, pointer) => {
    const { servers } = document as { servers?: unknown };
    const index = Number(segmentsOf(pointer)[1]);
    if (!Array.isArray(servers) || !pointer.startsWith("/servers/") || servers[index] === undefined)
      return undefined;
    if (servers.length > 1) {
      servers.splice(index, 1);
      return "server dropped that is no https address";
    }
    servers[index] = { url: "https://api.provider.example" };
    return "an address that the caller replaces by `baseUrl`, for the document has none";
  },
  environment: (document, pointer) => {
    if (pointer !== "") return undefined;
    (document as { servers?: unknown })["servers"] = [{ url: "https://api.provider.example" }];
    return "an address that the caller replaces by `baseUrl`, for the document has none";
  },
  "reserved-names": (document, pointer) => {
    const operation = resolvePointer(document, pointer.replace(/\/operationId$/, ""));
    if (!isRecord(operation) || typeof operation["operationId"] !== "string") return undefined;
    (operation as Record<string, unknown>)["operationId"] = `${operation["operationId"]}Operation`;
    return "operation renamed, for every client has a member of its name";
  },
};

/** Keywords that say something about what is sent: without them, the client would do something else. */
const meant: ReadonlySet<string> = new Set([
  ...[
    "servers",
    "content",
    "encoding",
    "prefixItems",
    "unevaluatedItems",
    "contentSchema",
    "$dynamicRef",
    "$anchor",
  ],
]);

function removeRequired(document: object, pointer: string): string | undefined {
  return /\/required\/\d+$/.test(pointer) && remove(document, pointer)
    ? "name dropped from `required`, for no property of that direction has it"
    : undefined;
}

/** The word of ours around a place. */
function wordIn(pointer: string): { readonly name: string; readonly pointer: string } | undefined {
  const segments = segmentsOf(pointer);
  const index = segments.findIndex((segment) => /^x-(payouts|speakeasy|data|fern|credential)-/.test(segment));
  const name = segments[index];
  return name === undefined ? undefined : { name, pointer: pointerOf(segments.slice(0, index + 1)) };
}

function parentOf(document: object, pointer: string): unknown {
  return resolvePointer(document, pointerOf(segmentsOf(pointer).slice(0, -1)));
}

/** Removes what is there; and what is around it, where that is left empty and may not be. */
function remove(document: object, pointer: string): boolean {
  const segments = segmentsOf(pointer);
  const key = segments.at(-1);
  const parent = parentOf(document, pointer) as Container | undefined; // what holds something is an object or a list
  if (key === undefined || typeof parent !== "object" || !(key in parent)) return false;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  const around = segments.at(-2) ?? "";
  if (
    Object.keys(parent).length === 0 &&
    ["examples", "enum", "required", "x-extensible-enum"].includes(around)
  )
    remove(document, pointerOf(segments.slice(0, -1)));
  return true;
}
