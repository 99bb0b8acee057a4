import ts from "typescript";
import type { JudgedClient } from "../judged-client.ts";
import { clientTypes, type MethodType } from "../verdict/types/client-types.ts";
import { rolesOfSchemas } from "../verdict/types/roles-of-schemas.ts";
import type { TypeWorld } from "../verdict/types/type-world.ts";
import { literalsOf } from "./literals-of.ts";
import { Reader } from "./reads-of.ts";

/** Declared once: what a caller has at hand, and what an error's body is for a status that goes by its range. */
const preamble = `declare const text: string;
declare const count: number;
declare const file: Blob;
declare const bytes: Uint8Array;
type BodyAt<Errors, Status extends string | number, Range extends string> = Status extends keyof Errors
  ? Errors[Status]
  : Range extends keyof Errors ? Errors[Range] : "default" extends keyof Errors ? Errors["default"] : never;
type HeadersAt<Responses, Status> = Status extends keyof Responses
  ? Responses[Status] extends { headers: infer Headers } ? Headers : never
  : never;
`;

/**
 * A program that uses all that a client has: every method with literals of every property and of the least, reads of
 * every field, a switch over every closed union, calls by path, options, webhooks, and every exported name.
 *
 * It needs no opinion: what it does not compile against has broken it.
 *
 * @param name - of the package in the world. The program stands in the package's directory.
 */
export function callerProgram(world: TypeWorld, name: string, client: JudgedClient): string {
  const { checker } = world;
  const types = clientTypes(world, name, client.model.names);
  const { model } = client;
  const reader = new Reader(checker);
  const parts: string[] = [
    `import { ${model.names.create} } from "./src/index.ts";\n`,
    `import type * as all from "./src/index.ts";\n`,
    `export type { ${[...types.exports.keys()].join(", ")} } from "./src/index.ts";\n`,
    preamble,
  ];
  if (types.options !== undefined)
    parts.push(
      ...literalsOf(checker, types.options).map((options) => `${model.names.create}(${options});\n`),
    );
  if (types.isOptionless) parts.push(`${model.names.create}();\n`);
  for (const [method, type] of types.methods) parts.push(useMethod(checker, reader, client, method, type));
  if (types.paths !== undefined)
    for (const { path, httpMethod } of model.operations)
      parts.push(usePath(checker, reader, types.paths, path, httpMethod.toLowerCase()));
  for (const { type } of model.webhooks) {
    const webhook = types.exports.get(type);
    if (webhook !== undefined) parts.push(block(`(it: all.${type})`, reader.read("it", webhook)));
  }
  for (const type of model.payoutTypes)
    parts.push(`((client: all.${model.names.client}, it: all.${type}) => client.toPayout(it));\n`);
  const roles = rolesOfSchemas(model);
  for (const { type, key } of model.schemas) {
    const schema = types.exports.get(type);
    if (schema === undefined) continue;
    if (roles.get(key)?.has("in")) parts.push(block(`(it: all.${type})`, reader.read("it", schema)));
    if (roles.get(key)?.has("out"))
      parts.push(
        literalsOf(checker, schema)
          .map((literal) => `((_: all.${type}) => undefined)(${literal});\n`)
          .join(""),
      );
  }
  return parts.join("");
}

function useMethod(
  checker: ts.TypeChecker,
  reader: Reader,
  { model }: JudgedClient,
  method: string,
  type: MethodType,
): string {
  const call = `client.${method}`;
  const [full = [], ...others] = argumentLists(checker, type);
  const least = type.parameters
    .filter(({ isOptional }) => !isOptional)
    .map((parameter) => formsOf(checker, parameter.type).at(-1) ?? "undefined");
  const write = (list: readonly string[]): string => `void ${call}(${list.join(", ")});\n`;
  const errors = type.errors === undefined ? [] : checker.getPropertiesOfType(type.errors);
  const operation = model.operations.find((each) => each.method === method);
  return block(
    `async (client: all.${model.names.client})`,
    [
      [full, ...others, least].map(write).join(""),
      operation?.idempotency === undefined ? "" : `void client.seal.${method}(${least.join(", ")});\n`,
      `const result = await ${call}(${full.join(", ")});\n${reader.read("result", type.result)}`,
      `const { meta } = await ${call}(${full.join(", ")}).withMeta();\n${reader.read("meta.body", type.envelope)}`,
      type.item === undefined
        ? ""
        : `for await (const item of ${call}(${full.join(", ")})) {\n${reader.read("item", type.item)}}\n`,
      ...errors.map((error) => {
        const { name: status } = error;
        const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
        return `((it: BodyAt<all.${type.errors?.symbol.name}, ${key}, "${status[0]}XX">) => {\nconst documented: [typeof it] extends [never] ? false : true = true;\nvoid documented;\nif (it === undefined) return;\n${reader.read("it", checker.getTypeOfSymbol(error))}});\n`;
      }),
    ].join(""),
  );
}

/** Every argument in full; then, for each argument, its other forms. */
function argumentLists(checker: ts.TypeChecker, { parameters, mayBeginWithOptions }: MethodType): string[][] {
  const forms = parameters.map(({ type }) => formsOf(checker, type));
  const first = forms.map(([form = "undefined"]) => form);
  // Options in the place of a body or query that is left out.
  const short = mayBeginWithOptions ? [[...first.slice(0, -2), ...first.slice(-1)]] : [];
  return [
    first,
    ...short,
    ...forms.flatMap((list, at) =>
      list.slice(1).map((form) => first.map((each, index) => (index === at ? form : each))),
    ),
  ];
}

/** What a caller may give for an argument; nothing at all, where a later argument must be given and this one need not. */
function formsOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  const found = literalsOf(checker, type);
  const mayLack = type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
  return found.length === 0 || mayLack ? [...found, "undefined"] : found;
}

/** The call by path: its parameters by name, its media types, its successes and their headers. */
function usePath(
  checker: ts.TypeChecker,
  reader: Reader,
  paths: ts.Type,
  path: string,
  verb: string,
): string {
  const operation = member(checker, member(checker, paths, path), verb);
  const type = `all.paths[${JSON.stringify(path)}]["${verb}"]`;
  const parameters = member(checker, operation, "parameters");
  const lines = [
    ...(parameters === undefined ? [] : literalsOf(checker, parameters)).map(
      (given) => `((_: ${type}["parameters"]) => undefined)(${given});\n`,
    ),
    ...namesOf(checker, member(checker, member(checker, operation, "requestBody"), "content")).map(
      (media) =>
        `((_: NonNullable<${type}["requestBody"]>["content"][${JSON.stringify(media)}]) => undefined);\n`,
    ),
  ];
  const responses = member(checker, operation, "responses");
  for (const status of namesOf(checker, responses)) {
    const response = member(checker, responses, status);
    const headers = member(checker, response, "headers");
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    const own = `${type}["responses"][${key}]`;
    // Errors may go by their range, or by `default`.
    const isSuccess = status.startsWith("2");
    const read = isSuccess ? `${own}["headers"]` : `HeadersAt<${type}["responses"], ${key}>`;
    if (headers !== undefined) lines.push(block(`(it: ${read})`, `void it;\n${reader.read("it", headers)}`));
    if (!isSuccess) continue;
    for (const media of namesOf(checker, member(checker, response, "content")))
      lines.push(`((_: ${own}["content"][${JSON.stringify(media)}]) => undefined);\n`);
  }
  return lines.join("");
}

function member(checker: ts.TypeChecker, type: ts.Type | undefined, name: string): ts.Type | undefined {
  const property = type && checker.getPropertyOfType(checker.getNonNullableType(type), name);
  return property && checker.getTypeOfSymbol(property);
}

function namesOf(checker: ts.TypeChecker, type: ts.Type | undefined): string[] {
  return type === undefined
    ? []
    : checker.getPropertiesOfType(checker.getNonNullableType(type)).map(({ name }) => name);
}

function block(head: string, statements: string): string {
  return statements === "" ? "" : `void (${head} => {\n${statements}});\n`;
}
