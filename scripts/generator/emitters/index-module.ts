import { runtimeTypes, runtimeValues } from "../runtime-exports.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

/** Emits `src/index.ts`: the public surface, by name. */
export const emitIndexModule: Emitter = (model) => {
  const { names, operations, webhooks, schemas } = model;
  const own = operations.flatMap(({ options }) => options.own ?? []);
  const types = [
    ...schemas.map(({ type }) => type),
    ...operations.flatMap(({ types: { aliases, errors } }) => [...aliases.map(({ name }) => name), errors]),
    ...webhooks.map(({ type }) => type),
  ].sort();
  return {
    path: "src/index.ts",
    text: [
      header(model),
      `export { ${names.create} } from "./client.ts";\n`,
      `export type { ${[names.client, names.options, ...own].sort().join(", ")} } from "./client.ts";\n`,
      `export type { paths${webhooks.length > 0 ? ", webhooks" : ""} } from "./schema.ts";\n`,
      types.length > 0 ? `export type { ${types.join(", ")} } from "./types.ts";\n` : "",
      `export { ${runtimeValues.join(", ")} } from "@org/payouts-common";\n`,
      `export type { ${runtimeTypes.join(", ")}, Payout as UnifiedPayout } from "@org/payouts-common";\n`,
    ].join(""),
  };
};
