import { sentence } from "../prose.ts";
import { propertyKey } from "../property-key.ts";
import type { OperationModel, ProviderModel } from "../provider-model.ts";
import { baseTypes, callOptions, clientOptions } from "./client-options.ts";
import { commonErrors } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { methodDocumentation } from "./method-documentation.ts";
import { docComment } from "./ts-doc.ts";

/** Emits `src/client.ts`: the client's options, its methods, and the function that makes it. */
export const emitClient: Emitter = (model) => {
  const { names, operations, title } = model;
  const common = commonErrors(operations);
  const methods = operations.map((operation) => methodDocumentation(operation, common) + methodOf(operation));
  const payouts = model.payoutTypes.join(" | ") || "never";
  const writes =
    operations
      .flatMap(({ method, idempotency }) => (idempotency ? JSON.stringify(method) : []))
      .join(" | ") || "never";
  return {
    path: "src/client.ts",
    text: [
      header(model) + importsOf(model),
      clientOptions(model),
      ...operations.flatMap(callOptions),
      `${docComment([`Client for ${title}. ${sentence(model.summary)}`])}export interface ${names.client} extends ProviderClient<${["paths", payouts, names.client, writes].join(", ")}> {\n${methods.join("\n")}}\n`,
      creatorOf(model),
    ].join("\n"),
  };
};

function importsOf(model: ProviderModel): string {
  const { operations, payoutTypes, globals } = model;
  const calls = new Set(operations.map(callType));
  const common = [
    "ClientOptions",
    "ProviderClient",
    ...calls,
    ...operations.flatMap(({ options }) => baseTypes(options)),
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
    `import { ${["createProviderClient", ...exchangeOf(model)].sort().join(", ")} } from "@org/payouts-common";\n`,
    `import type { ${[...new Set(common)].sort().join(", ")} } from "@org/payouts-common";\n`,
    'import { description } from "./description.ts";\n',
    'import type { paths } from "./schema.ts";\n',
    types.length > 0 ? `import type { ${types.join(", ")} } from "./types.ts";\n` : "",
  ].join("");
}

function methodOf(operation: OperationModel): string {
  const { method, pathParameters, body, query, options, types, item } = operation;
  const input = body
    ? { name: "body", type: types.body, required: body.required }
    : query && { name: "query", type: types.query, required: query.required };
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(input ? [`${input.name}${argumentType(input, options.required)}`] : []),
    `options${options.required ? "" : "?"}: ${options.own ?? baseTypes(options).join(" & ")}`,
  ];
  const results = [types.result, types.envelope, types.errors].join(", ");
  const call = `${callType(operation)}<${item === undefined ? "" : `${item}, `}${results}>`;
  return `${propertyKey(method)}(${parameters.join(", ")}): ${call};\n`;
}

function callType({ item, isBatch }: OperationModel): string {
  if (item !== undefined) return "PageCall";
  return isBatch ? "BatchCall" : "Call";
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
    [`Creates a client for ${title}. ${sentence(summary)}`],
    ["@throws {InputError} An option is missing or not valid; the message lists all that are."],
  );
  return `${documentation}export function ${names.create}(options: ${names.options}${isRequired ? "" : " = {}"}): ${names.client} {\n  return createProviderClient<${names.client}>(${["description", "options", ...exchangeOf(model)].join(", ")});\n}\n`;
}

/** What exchanges a credential for a token: only where one is, the bundle of a program holds it. */
function exchangeOf({ description }: ProviderModel): string[] {
  const tokens = Object.values(description.security).flatMap(({ token }) => token ?? []);
  if (tokens.length === 0) return [];
  return [tokens.some(({ endpoint }) => endpoint !== undefined) ? "clientCredentials" : "tokenExchange"];
}
