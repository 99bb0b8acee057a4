import type { ProviderModel } from "../provider-model.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Emits `test/contract.test.ts`: each operation both ways, against the simulator, over each transport. */
export const emitContractTest: Emitter = (model) => {
  const { names } = model;
  const createClient = creatorOf(model);
  const options = globalsOf(model);
  const settings = (...more: readonly string[]): string =>
    [
      "document",
      `createClient: ${createClient}`,
      ...(Object.keys(options).length > 0 ? [`options: ${literal(options)}`] : []),
      ...more,
      "describe",
      "it",
      "expect",
    ].join(", ");
  return {
    path: "test/contract.test.ts",
    text: [
      header(model),
      'import { describeContract } from "@org/payouts-simulator/contract";\n',
      'import { describe, expect, it } from "vitest";\n',
      'import document from "../openapi.json" with { type: "json" };\n',
      `import { ${names.create} } from "../src/index.ts";\n`,
      createClient === names.create ? "" : `import type { ${names.options} } from "../src/index.ts";\n`,
      'import { nodeTransport } from "../src/node.ts";\n',
      `\ndescribeContract({ ${settings()} });\n`,
      `describeContract({ ${settings("transport: nodeTransport()")} });\n`,
    ].join(""),
  };
};

/** The driver calls methods by operationId; where that is not a valid method name, it finds the method under both. */
function creatorOf({ names, operations }: ProviderModel): string {
  const renamed = operations.filter(({ operationId, method }) => operationId !== method);
  if (renamed.length === 0) return names.create;
  const aliases = renamed.map(
    ({ operationId, method }) => `${JSON.stringify(operationId)}: client.${method}`,
  );
  return `(options: ${names.options}) => { const client = ${names.create}(options); return { ...client, ${aliases.join(", ")} }; }`;
}

/** What is required, and what has an example. Where the spec shows no value, any text will do. */
function globalsOf({ globals }: ProviderModel): Record<string, unknown> {
  return Object.fromEntries(
    globals
      .filter(({ required, example }) => required || example !== undefined)
      .map(({ option, example }) => [option, example ?? option]),
  );
}
