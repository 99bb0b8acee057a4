import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
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
  says: "each parameter is one that the client can send: a string, number or boolean, in the query also a list or an object; in the path a string or a number, required, in the style `simple`",
  *check({ document, nodes }) {
    for (const node of nodes) {
      if (node.kind !== "parameter" || typeof node.value["$ref"] === "string") continue;
      const parameter = node.value as unknown as Parameter; // the linter has checked it
      for (const [steps, message, remedy] of faultsOf(document, parameter))
        yield { pointer: pointerOfNode(node, ...steps), message, remedy } satisfies Finding;
    }
  },
};

type Fault = readonly [steps: readonly string[], message: string, remedy: string];

const styles: Readonly<Record<Parameter["in"], readonly string[]>> = {
  path: ["simple"],
  header: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  cookie: [],
};

function* faultsOf(document: OpenApiDocument, parameter: Parameter): Iterable<Fault> {
  const { in: place, name, style, schema, content } = parameter;
  if (place === "cookie") {
    yield [
      ["in"],
      "the client cannot send a cookie: in browsers, fetch does not let it.",
      "Where the provider also takes a header, describe that. A credential is a security scheme.",
    ];
    return;
  }
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
  if (schema !== undefined && content !== undefined) return; // the rule `keywords` refuses `content`
  if (schema !== undefined) yield* valueFaults(document, parameter, schema);
}

function* valueFaults(
  document: OpenApiDocument,
  { in: place, name, style = "form" }: Parameter,
  schema: Schema,
): Iterable<Fault> {
  const types = typesOf(document, schema);
  if (place !== "query") {
    const refused = [...types].filter((type) =>
      (place === "path" ? ["array", "object", "boolean", "null"] : ["array", "object"]).includes(type),
    );
    if (refused.length === 0) return;
    yield [
      ["schema"],
      `the client cannot write a value of the type \`${refused.join("`, `")}\` as the ${place} parameter \`${name}\`.`,
      `Describe it as it is sent: \`type: string\`${refused.includes("boolean") ? ', with `enum: ["true", "false"]`' : ""}.`,
    ];
    return;
  }
  const isDeep = style === "deepObject";
  if (isDeep && (types.size !== 1 || !types.has("object"))) {
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
    `OpenAPI does not say how the list or object \`${member[0]}\` within the query parameter \`${name}\` is written.`,
    "Describe each of its values as a parameter of its own, such as `name[member][]`.",
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
