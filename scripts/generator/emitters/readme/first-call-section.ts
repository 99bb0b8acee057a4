import type { ProviderModel } from "../../provider-model.ts";
import { exampleCall, exampleClient, firstCreation, isPayout } from "./example-call.ts";

/** A program that runs as it stands, once the credential is set. */
export function firstCallSection(model: ProviderModel): string {
  const { names, credential } = model;
  const operation =
    firstCreation(model) ?? model.operations.find((each) => exampleCall(model, each) !== undefined);
  const call = operation && exampleCall(model, operation);
  if (operation === undefined || call === undefined) return "";
  const variables = credential?.parts.flatMap(({ environmentVariable }) => environmentVariable ?? []) ?? [];
  const source = variables.length > 2 ? "the environment" : variables.join(" and ");
  const comment = source === "" ? "" : ` // the credential comes from ${source}`;
  const result = isPayout(model, operation.types.result) ? "payout" : "result";
  const lines = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    "",
    `${exampleClient(model)}${comment}`,
    "",
    `const ${result} = await ${call};`,
    result === "payout" ? `console.log(${names.variable}.toPayout(payout));` : `console.log(${result});`,
  ];
  return [
    "## First call",
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
    "`await` returns the resource. `.withMeta()` returns `{ data, meta }`: `meta` has the status, the headers, the request id, the idempotency key, the attempts and the whole body. `.safe()` does not throw: it returns `{ ok: true, data, meta }` or `{ ok: false, error }`.",
  ].join("\n\n");
}
