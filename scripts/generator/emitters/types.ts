import type { OperationModel } from "../provider-model.ts";
import { propertyKey } from "../property-key.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { printWidth } from "./format.ts";
import { docComment } from "./ts-doc.ts";

/**
 * Emits `src/types.ts`: every type by a name of its own.
 *
 * Each is one lookup of a component, and no type is computed: that is what keeps a client cheap to compile against.
 */
export const emitTypes: Emitter = (model) => {
  const schemas = model.schemas.map(
    ({ type, key, description = "" }) =>
      docComment([description]) + declaration(type, `components["schemas"][${JSON.stringify(key)}]`),
  );
  const webhooks = model.webhooks.map(
    ({ type, payload, summary, name }) =>
      docComment([summary, `The webhook \`${name}\`.`]) + declaration(type, payload),
  );
  const imports = schemas.length > 0 ? 'import type { components } from "./schema.ts";\n' : "";
  return {
    path: "src/types.ts",
    text: [header(model) + imports, ...schemas, ...model.operations.map(operationTypes), ...webhooks].join(
      "\n",
    ),
  };
};

function operationTypes({ method, types, errors }: OperationModel): string {
  const aliases = types.aliases.map(({ name, type }) => declaration(name, type));
  const members = errors.map(({ status, type, description }) =>
    `${docComment([description])}${keyOf(status)}: ${type};`.replace(/^/gm, "  "),
  );
  const body = members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
  return [
    ...aliases,
    `/** Body of each documented error of \`${method}\`, by status. */\nexport interface ${types.errors} ${body}\n`,
  ].join("\n");
}

/** Laid out as Prettier would: this file is long and of few forms, so it is written as it is to stand. */
function declaration(name: string, type: string): string {
  const line = `export type ${name} = ${type};\n`;
  if (line.length - 1 <= printWidth) return line;
  const members = type.split(" | ");
  return members.length === 1
    ? `export type ${name} =\n  ${type};\n`
    : `export type ${name} =\n${members.map((member) => `  | ${member}`).join("\n")};\n`;
}

function keyOf(status: string): string {
  return /^\d{3}$/.test(status) ? status : propertyKey(status);
}
