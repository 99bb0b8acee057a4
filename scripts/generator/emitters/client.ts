import { sentence } from "../prose.ts";
import { propertyKey } from "../property-key.ts";
import type { OperationModel, ProviderModel } from "../provider-model.ts";
import { headersTypeOf, sharedHeaders } from "./answer-headers.ts";
import { baseTypes, callOptions, clientOptions } from "./client-options.ts";
import { commonErrors, errorsTypeOf } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { methodDocumentation } from "./method-documentation.ts";
import { docComment } from "./ts-doc.ts";

/** Emits `src/client.ts`: the client's options, its methods, and the function that makes it. */
export const emitClient: Emitter = (model) => {
  const { names, operations, title } = model;
  const common = commonErrors(operations);
  const shared = sharedHeaders(operations);
  const calls = operations.map((operation) => {
    const errors = errorsTypeOf(operation, common, names)?.name;
    return { operation, call: callOf(operation, errors, headersTypeOf(operation, shared, names)?.name) };
  });
  const methods = calls.map(
    ({ operation, call }) => methodDocumentation(operation, common, names) + methodOf(operation, call),
  );
  const payouts = model.payoutTypes.join(" | ") || "never";
  const writes =
    operations
      .flatMap(({ method, idempotency }) => (idempotency ? JSON.stringify(method) : []))
      .join(" | ") || "never";
  const uploads = operations.flatMap(({ method, takesFiles, idempotency }) =>
    takesFiles && idempotency ? JSON.stringify(method) : [],
  );
  const own = [payouts, names.client, writes, ...(uploads.length > 0 ? [uploads.join(" | ")] : [])];
  return {
    path: "src/client.ts",
    text: [
      header(model) +
        importsOf(
          model,
          calls.map(({ call }) => call),
        ),
      clientOptions(model),
      ...operations.flatMap(callOptions),
      `${docComment([`Client for ${title}. ${sentence(model.summary)}`])}export interface ${names.client} extends ProviderClient<${own.join(", ")}> {\n${methods.join("\n")}}\n`,
      creatorOf(model),
    ].join("\n"),
  };
};

/** What a method returns. What its last types would not say is left out. */
function callOf(operation: OperationModel, errors: string | undefined, headers: string | undefined): string {
  const { types, item } = operation;
  const last = headers === undefined ? [errors ?? []] : [errors ?? "unknown", headers];
  return `${callType(operation)}<${[item ?? [], types.result, types.envelope, ...last].flat().join(", ")}>`;
}

function importsOf(model: ProviderModel, results: readonly string[]): string {
  const { operations, payoutTypes, globals } = model;
  const calls = new Set(operations.map(callType));
  const common = [
    "ClientOptions",
    "ProviderClient",
    ...calls,
    ...operations.flatMap(({ options }) => baseTypes(options)),
  ];
  if (model.credential !== undefined) common.push("Credential");
  if (model.description.limits !== undefined) common.push("PaceSettings");
  const used = [
    ...payoutTypes,
    ...globals.map(({ type }) => type),
    ...results,
    ...operations.flatMap(({ types, pathParameters, headers }) => [
      types.body,
      types.query,
      types.cookies,
      ...[...types.otherBodies, ...headers.map(({ type }) => type)].flatMap((type) => type.split(" | ")),
      ...pathParameters.map(({ type }) => type),
    ]),
  ];
  const declared = new Set([
    ...model.schemas.map(({ type }) => type),
    model.names.errors,
    model.names.headers,
    ...operations.flatMap(({ types }) => [
      types.errors,
      types.headers,
      ...types.aliases.map(({ name }) => name),
    ]),
  ]);
  const names = used.flatMap((type) => type?.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? []);
  const types = [...new Set(names)].filter((type) => declared.has(type)).sort();
  return [
    `import { ${["createProviderClient", ...exchangeOf(model)].sort().join(", ")} } from "@org/payouts-common";\n`,
    `import type { ${[...new Set(common)].sort().join(", ")} } from "@org/payouts-common";\n`,
    'import { description } from "./description.ts";\n',
    types.length > 0 ? `import type { ${types.join(", ")} } from "./types.ts";\n` : "",
  ].join("");
}

function methodOf(
  { method, pathParameters, body, otherBodies, query, options, types }: OperationModel,
  call: string,
): string {
  const input = body
    ? { name: "body", type: types.body, required: body.required }
    : query && { name: "query", type: types.query, required: query.required };
  const optionsType = options.own ?? baseTypes(options).join(" & ");
  const usual = [
    ...(input ? [`${input.name}${argumentType(input, options.required)}`] : []),
    `options${options.required ? "" : "?"}: ${optionsType}`,
  ];
  // As a union of lists, and not as overloads: of those, `seal` would know the last alone.
  const choices = otherBodies.map(({ contentType, type }) => {
    const given = argumentType({ type, required: body?.required === true }, true);
    return `[body${given}, options: ${optionsType} & { readonly contentType: ${JSON.stringify(contentType)} }]`;
  });
  // In a list, what may be left out may not be `undefined`, unless it says so.
  const first = usual.map((argument) => (/^\w+\?:/.test(argument) ? `${argument} | undefined` : argument));
  if (options.mayBeFirst) choices.push(`[${first.slice(1).join(", ")}]`);
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(choices.length === 0 ? usual : [`...given: ${[`[${first.join(", ")}]`, ...choices].join(" | ")}`]),
  ];
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
