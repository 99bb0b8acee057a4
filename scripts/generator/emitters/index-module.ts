import type { OperationModel } from "../provider-model.ts";
import { runtimeExports } from "../runtime-exports.ts";
import { commonErrors } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

const runtime = "@org/payouts-common";

/** Emits `src/index.ts`: the public surface, by name, in groups and in order of use. */
export const emitIndexModule: Emitter = (model) => {
  const { names, operations, webhooks } = model;
  const options = operations.flatMap(({ options: { own } }) => own ?? []);
  const types = new Set(operations.flatMap(typesOf));
  if (commonErrors(operations).length > 0) types.add(names.errors);
  const schemas = model.schemas.map(({ type }) => type).filter((type) => !types.has(type));
  const groups = [
    group("The client", [
      exported([names.create], "./client.ts"),
      exportedTypes([names.client, names.options], "./client.ts"),
    ]),
    group("Operations: what each takes, returns and fails with", [
      exportedTypes([...types], "./types.ts"),
      exportedTypes(options, "./client.ts"),
    ]),
    group("Schemas of the API", [exportedTypes(schemas, "./types.ts")]),
    group("Webhooks", [
      exportedTypes(
        webhooks.map(({ type }) => type),
        "./types.ts",
      ),
    ]),
    ...runtimeExports.map(({ heading, values, types }) =>
      group(heading, [exported(values, runtime), exportedTypes(types, runtime)]),
    ),
    group("The whole document as types, by path", [
      exportedTypes(["paths", ...(webhooks.length > 0 ? ["webhooks"] : [])], "./schema.ts"),
    ]),
  ];
  return { path: "src/index.ts", text: [header(model), ...groups.filter((text) => text !== "")].join("\n") };
};

function typesOf({ types }: OperationModel): string[] {
  const { body, query, result, envelope, errors, aliases } = types;
  const own = new Set([body, query, result, envelope, errors].flatMap((type) => type ?? []));
  return [...own, ...aliases.map(({ name }) => name).filter((name) => !own.has(name))];
}

function group(heading: string, statements: readonly string[]): string {
  const text = statements.join("");
  return text === "" ? "" : `// ${heading}\n${text}`;
}

function exported(names: readonly string[], from: string): string {
  return names.length === 0 ? "" : `export { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
}

function exportedTypes(names: readonly string[], from: string): string {
  return exported(names, from).replace("export", "export type");
}
