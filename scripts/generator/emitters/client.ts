import { oneLine } from "../prose.ts";
import { propertyKey } from "../property-key.ts";
import type { OperationModel, ProviderModel } from "../provider-model.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { methodDocumentation } from "./method-documentation.ts";
import { docComment } from "./ts-doc.ts";

/** Emits `src/client.ts`: the client's options, its methods, and the function that makes it. */
export const emitClient: Emitter = (model) => {
  const { names, operations } = model;
  const methods = operations.map((operation) => methodDocumentation(operation) + methodOf(operation));
  const payouts = model.payoutTypes.join(" | ") || "never";
  return {
    path: "src/client.ts",
    text: [
      header(model) + importsOf(model),
      optionsOf(model),
      ...operations.flatMap(callOptionsOf),
      `${docComment([`${model.title}: ${model.summary}`])}export interface ${names.client} extends ProviderClient<paths, ${payouts}> {\n${methods.join("\n")}}\n`,
      creatorOf(model),
    ].join("\n"),
  };
};

function importsOf(model: ProviderModel): string {
  const { operations, payoutTypes, globals } = model;
  const calls = new Set(operations.map(({ item }) => (item === undefined ? "Call" : "PageCall")));
  const common = [
    "ClientOptions",
    "ProviderClient",
    ...calls,
    ...operations.map(({ options }) => options.base),
  ];
  if (model.credential !== undefined) common.push("Credential");
  const used = [
    ...payoutTypes,
    ...globals.map(({ type }) => type),
    ...operations.flatMap(({ types, item, pathParameters }) => [
      ...[types.body, types.query, types.result, types.envelope, types.errors, item].flatMap(
        (type) => type ?? [],
      ),
      ...pathParameters.map(({ type }) => type),
    ]),
  ];
  const declared = new Set([
    ...model.schemas.map(({ type }) => type),
    ...operations.flatMap(({ types }) => [types.errors, ...types.aliases.map(({ name }) => name)]),
  ]);
  const types = [...new Set(used)].filter((type) => declared.has(type)).sort();
  return [
    `import { createProviderClient${exchangesTokens(model) ? ", tokenExchange" : ""} } from "@org/payouts-common";\n`,
    `import type { ${[...new Set(common)].sort().join(", ")} } from "@org/payouts-common";\n`,
    'import { description } from "./description.ts";\n',
    'import type { paths } from "./schema.ts";\n',
    types.length > 0 ? `import type { ${types.join(", ")} } from "./types.ts";\n` : "",
  ].join("");
}

function optionsOf({ names, credential, environments, globals }: ProviderModel): string {
  const variables = credential?.parts.flatMap(({ environmentVariable }) => environmentVariable ?? []) ?? [];
  const from =
    variables.length > 0
      ? `Without it: ${variables.map((name) => `\`${name}\``).join(", ")} of the environment.`
      : "";
  const members = [
    credential &&
      `${docComment([["What proves who is asking, or a function that fetches it.", from].join(" ")])}credential?: Credential<${credential.type}>;\n`,
    environments.length > 0 &&
      `${docComment([environments.map(({ name, address }) => `\`${name}\`: ${address}`).join("\n")], [`@defaultValue \`"${environments[0]?.name}"\``])}environment?: ${environments.map(({ name }) => JSON.stringify(name)).join(" | ")};\n`,
    ...globals.map(
      ({ option, type, required, parameter, description = "" }) =>
        `${docComment([description, `Sent as \`${parameter}\` by each operation that has it.`])}${propertyKey(option)}${required ? "" : "?"}: ${type};\n`,
    ),
  ];
  return `/** Options of {@link ${names.create}}. */\nexport interface ${names.options} extends ClientOptions {\n${members.filter(Boolean).join("")}}\n`;
}

/** An operation's own options: a query beside a body, and headers that callers give. */
function callOptionsOf({ method, options, body, query, headers, types }: OperationModel): string[] {
  if (options.own === undefined) return [];
  const names = headers.map(
    ({ name, required, description = "" }) =>
      `${docComment([description])}${JSON.stringify(name)}${required ? "" : "?"}: string;\n`,
  );
  const isRequired = headers.some(({ required }) => required);
  const members = [
    body && query ? `query${query.required ? "" : "?"}: ${types.query};\n` : "",
    names.length > 0
      ? `headers${isRequired ? "" : "?"}: { ${names.join("")} } & Readonly<Record<string, string>>;\n`
      : "",
  ];
  return [
    `/** Options of \`${method}\`. */\nexport interface ${options.own} extends ${options.base} {\n${members.join("")}}\n`,
  ];
}

function methodOf(operation: OperationModel): string {
  const { method, pathParameters, body, query, options, types, item } = operation;
  const input = body
    ? { name: "body", type: types.body, required: body.required }
    : query && { name: "query", type: types.query, required: query.required };
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(input ? [`${input.name}${argumentType(input, options.required)}`] : []),
    `options${options.required ? "" : "?"}: ${options.own ?? options.base}`,
  ];
  const results = [types.result, types.envelope, types.errors].join(", ");
  const call = item === undefined ? `Call<${results}>` : `PageCall<${item}, ${results}>`;
  return `${propertyKey(method)}(${parameters.join(", ")}): ${call};\n`;
}

/** What comes before a required argument cannot be left out: it is `undefined` then. */
function argumentType(
  { type, required }: { readonly type: string | undefined; readonly required: boolean },
  isFollowed: boolean,
): string {
  if (required) return `: ${type}`;
  return isFollowed ? `: ${type} | undefined` : `?: ${type}`;
}

function creatorOf(model: ProviderModel): string {
  const { title, names, globals, summary } = model;
  const isRequired = globals.some(({ required }) => required);
  const documentation = docComment(
    [`A client of ${title}. ${oneLine(summary)}`],
    ["@throws {InputError} Something is wrong with the options; the message says what, and all of it."],
  );
  return `${documentation}export function ${names.create}(options: ${names.options}${isRequired ? "" : " = {}"}): ${names.client} {\n  return createProviderClient<${names.client}>(description, options${exchangesTokens(model) ? ", tokenExchange" : ""});\n}\n`;
}

/** Whether a credential is exchanged for a token: only then the bundle of a program holds what does it. */
function exchangesTokens({ description }: ProviderModel): boolean {
  return Object.values(description.security).some(({ token }) => token !== undefined);
}
