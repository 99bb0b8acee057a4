import type { OperationModel, ProviderModel } from "../../provider-model.ts";
import { literal } from "../literal.ts";
import { repository } from "../repository.ts";
import { exampleClient, firstCreation } from "./example-call.ts";

/** Calls by path, for those who know openapi-fetch: how to move over, and what the named methods have besides. */
export function openapiFetchSection(model: ProviderModel): string {
  const { names } = model;
  const entry = `${names.package}/openapi-fetch`;
  const creation = firstCreation(model);
  const shown = creation === undefined ? firstRead(model) : writeExample(creation);
  if (shown === undefined) return "";
  const lines = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    `import { ${names.createFetch}, failureOf } from ${JSON.stringify(entry)};`,
    "",
    exampleClient(model),
    `const client = ${names.createFetch}(${names.variable});`,
    `const result = await client.${shown};`,
    "const failure = failureOf(result);",
    "if (failure === undefined) console.log(result.data);",
    "else console.log(failure.outcome, failure.idempotencyKey, result.error);",
  ];
  return [
    "## With openapi-fetch",
    `\`${entry}\` gives [openapi-fetch](https://openapi-ts.dev/openapi-fetch/)'s own client, typed by the same spec, over the same sealed calls. A program of openapi-fetch moves over with its import and its constructor: \`createClient<paths>({ baseUrl })\` becomes \`${names.createFetch}(${names.variable})\`. openapi-fetch is installed with the package, and is not loaded by anything else of it.`,
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
    `\`failureOf\` gives the \`PayoutsError\` of an answer that came back as \`error\`, and of what was thrown: after a 500 the payout may have been made. A call takes openapi-fetch's options and, of ours, those that the provider's dialect allows; \`fetch\` and \`baseUrl\` are the client's. What middleware leaves of a request is what is sealed, save that the credential is always the one of \`${names.create}\`: a header that authenticates is refused. The named methods have more: [what is lost](${repository}/tree/main/packages/payouts-common#openapi-fetch). What is built on openapi-fetch takes \`client.asOpenapiFetch\`.`,
  ].join("\n\n");
}

function firstRead({ operations }: ProviderModel): string | undefined {
  const read = operations.find(
    ({ httpMethod, pathParameters, query, options }) =>
      httpMethod === "GET" && pathParameters.length === 0 && query?.required !== true && !options.required,
  );
  return read && `GET(${JSON.stringify(read.path)})`;
}

function writeExample(operation: OperationModel): string {
  const { httpMethod, path, example, pathParameters, options } = operation;
  const parameters = pathParameters.map(({ name, example: value }) => [name, value]);
  const init = [
    ...(parameters.length > 0 ? [`params: { path: ${literal(Object.fromEntries(parameters))} }`] : []),
    ...(example === undefined ? [] : [`body: ${literal(example.value)}`]),
    ...(options.isPayout ? ['reference: "payroll-2026-11/18"'] : []),
  ];
  return `${httpMethod}(${JSON.stringify(path)}, { ${init.join(", ")} })`;
}
