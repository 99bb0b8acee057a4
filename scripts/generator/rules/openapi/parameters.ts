import {
  dereference,
  isJson,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Parameter,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** The client can write each parameter as the provider reads it. What it writes is decided in payouts-common. */
export const parameters: SpecRule = {
  name: "parameters",
  says: "each parameter is one that the client can send: a string, number or boolean, or a list or an object of these in a style that OpenAPI defines for its place; in the path required; or JSON by `content`",
  *check({ document, nodes }) {
    const globals = new Set(
      (document["x-speakeasy-globals"]?.parameters ?? []).map((written) =>
        identityOf(dereference(document, written)),
      ),
    );
    for (const node of nodes) {
      if (node.kind !== "parameter" || typeof node.value["$ref"] === "string") continue;
      const parameter = node.value as unknown as Parameter; // the linter has checked it
      const faults = [
        ...faultsOf(document, parameter),
        ...(globals.has(identityOf(parameter)) ? globalFaults(document, parameter) : []),
      ].slice(0, 1);
      for (const [steps, message, remedy] of faults)
        yield { pointer: pointerOfNode(node, ...steps), message, remedy } satisfies Finding;
    }
  },
};

/** Header names are case-insensitive (RFC 9110 section 5.1). */
function identityOf(parameter: Parameter | undefined): string {
  return `${parameter?.in} ${parameter?.in === "header" ? parameter.name.toLowerCase() : parameter?.name}`;
}

type Fault = readonly [steps: readonly string[], message: string, remedy: string];

const styles: Readonly<Record<Parameter["in"], readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  cookie: ["form"],
};

function* faultsOf(document: OpenApiDocument, parameter: Parameter): Iterable<Fault> {
  const { in: place, name, style, schema, content, allowReserved } = parameter;
  if (name in Object.prototype) {
    yield [
      ["name"],
      `a parameter of the name \`${name}\`, which every object of JavaScript has, is not supported yet.`,
      "Leave it out where it is optional. If it is required, leave the operation out.",
    ];
  }
  const allowed = Object.hasOwn(styles, place) ? styles[place] : undefined;
  if (allowed === undefined) return;
  if (style !== undefined && !allowed.includes(style)) {
    yield [
      ["style"],
      `the client cannot write a ${place} parameter in the style \`${style}\`.`,
      `Write one of: ${allowed.join(", ")}. If the provider takes none of them, leave the operation out.`,
    ];
    return;
  }
  if (place === "path" && parameter.required !== true) {
    yield [
      parameter.required === undefined ? [] : ["required"],
      `the path parameter \`${name}\` must be required.`,
      "Write `required: true`: an address has a value at each place of its template.",
    ];
  }
  // RFC 6265, 4.1.1, and RFC 9110, 5.1: both are tokens.
  if ((place === "cookie" || place === "header") && !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    yield [
      ["name"],
      `\`${name}\` is not a name that a ${place} can have.`,
      "Write the name as the provider documents it, without spaces and separators.",
    ];
  }
  if (allowReserved === true) yield* reservedFaults(parameter);
  if (content !== undefined) yield* contentFaults(document, parameter, content);
  else if (schema !== undefined) yield* valueFaults(document, parameter, schema);
}

function* reservedFaults({
  in: place,
  style = "form",
  explode = style === "form",
  content,
}: Parameter): Iterable<Fault> {
  if (place === "query" && style === "form" && explode && content === undefined) return;
  yield [
    ["allowReserved"],
    place === "query"
      ? "with `allowReserved`, a character within a value could not be told from what separates the values."
      : "`allowReserved` applies to query parameters alone.",
    "Leave it out, if the provider decodes what is sent (RFC 3986, section 2.1).",
  ];
}

function* contentFaults(
  document: OpenApiDocument,
  { name, schema }: Parameter,
  content: NonNullable<Parameter["content"]>,
): Iterable<Fault> {
  const [[mediaType, { schema: described = {} }] = ["", {}], ...others] = Object.entries(content);
  if (schema !== undefined || others.length > 0) return; // the linter refuses both
  if (isJson(mediaType) && !mediaType.includes("*")) return;
  const types = typesOf(document, described);
  yield [
    ["content"],
    `the client cannot write the parameter \`${name}\` as \`${mediaType}\`: by \`content\` it writes JSON alone.`,
    types.size === 1 && types.has("string")
      ? "Describe the text with `schema: { type: string }`."
      : "Describe it with `schema`, as the text that is sent.",
  ];
}

/** What an option of the client holds becomes one text. */
function* globalFaults(
  document: OpenApiDocument,
  { in: place, name, schema, content }: Parameter,
): Iterable<Fault> {
  const types = typesOf(document, schema ?? {});
  const isText = content === undefined && !types.has("array") && !types.has("object");
  if (isText && (place === "header" || place === "query")) return;
  yield [
    isText ? ["in"] : content === undefined ? ["schema"] : ["content"],
    `the global parameter \`${name}\` is not a text in a header or in the query.`,
    "Take it out of `x-speakeasy-globals`: callers then give it at each call.",
  ];
}

function* valueFaults(document: OpenApiDocument, parameter: Parameter, schema: Schema): Iterable<Fault> {
  const { in: place, name, style = place === "query" || place === "cookie" ? "form" : "simple" } = parameter;
  const { explode = style === "form" } = parameter;
  const types = typesOf(document, schema);
  if (place === "path" && types.has("null")) {
    yield [
      ["schema"],
      `the client cannot write a value of the type \`null\` as the path parameter \`${name}\`.`,
      "Describe it as it is sent: `type: string`.",
    ];
    return;
  }
  const isStructured = types.has("array") || types.has("object");
  if (place === "cookie" && explode && isStructured) {
    yield [
      parameter.explode === undefined ? ["schema"] : ["explode"],
      `a list or an object in the cookie \`${name}\` would be separated by \`&\`, which is not what separates cookies (OpenAPI 3.1.1, appendix D).`,
      "Write `explode: false`, if the provider reads `a,b`; else describe the text that is sent.",
    ];
    return;
  }
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  if (isDelimited && explode && isStructured) {
    yield [
      parameter.explode === undefined ? ["style"] : ["explode"],
      `OpenAPI does not say how \`${style}\` is written when it is exploded.`,
      "Write `explode: false`, or `style: form`, which gives `name=a&name=b`.",
    ];
    return;
  }
  if (style === "deepObject" && (types.size !== 1 || !types.has("object"))) {
    yield [
      ["style"],
      `\`deepObject\` writes the members of an object, and the type of \`${name}\` is \`${[...types].join("`, `") || "not given"}\`.`,
      "Describe an object, or remove `style`: a list is then written as `name=a&name=b`.",
    ];
  }
  const member = membersOf(document, schema).find(([, each]) => isNested(document, each));
  if (member === undefined) return;
  yield [
    ["schema"],
    `OpenAPI does not say how the list or object \`${member[0]}\` within the ${place} parameter \`${name}\` is written.`,
    place === "query"
      ? "Describe each of its values as a parameter of its own, such as `name[member][]`; or the whole as JSON, by `content`."
      : "Describe the text that is sent; or the whole as JSON, by `content`.",
  ];
}

function membersOf(document: OpenApiDocument, schema: Schema): (readonly [string, Schema])[] {
  return partsOf(document, schema).flatMap(({ properties = {}, additionalProperties, items }) => [
    ...Object.entries(properties),
    ...[["additionalProperties", additionalProperties] as const, ["items", items] as const].flatMap(
      ([key, each]) => (typeof each === "object" ? [[key, each] as const] : []),
    ),
  ]);
}

function isNested(document: OpenApiDocument, schema: Schema): boolean {
  const types = typesOf(document, schema);
  return types.has("object") || types.has("array");
}
