import { sentence } from "../prose.ts";
import { propertyKey } from "../property-key.ts";
import type { DocumentedError, OperationModel } from "../provider-model.ts";
import { commonErrors, errorText, ownErrors } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { printWidth } from "./format.ts";
import { docComment } from "./ts-doc.ts";
import { typeRoles } from "./type-roles.ts";

/**
 * Emits `src/types.ts`: every type by a name of its own.
 *
 * Each is one lookup of a component, and no type is computed: that is what keeps a client cheap to compile against.
 */
export const emitTypes: Emitter = (model) => {
  const roles = typeRoles(model);
  const common = commonErrors(model.operations);
  const schemas = model.schemas.map(
    ({ type, key, description = roles.get(type) ?? "" }) =>
      docComment([description]) + declaration(type, `components["schemas"][${JSON.stringify(key)}]`),
  );
  const aliases = ({ types }: OperationModel): string[] =>
    types.aliases.map(({ name, type }) => docComment([roles.get(name) ?? ""]) + declaration(name, type));
  const errors = (operation: OperationModel): string => errorsOf(operation, common, model.names.errors);
  const webhooks = model.webhooks.map(
    ({ type, payload, summary, name }) =>
      docComment([sentence(summary), `Body of the webhook \`${name}\`.`]) + declaration(type, payload),
  );
  const imports = schemas.length > 0 ? 'import type { components } from "./schema.ts";\n' : "";
  return {
    path: "src/types.ts",
    text: [
      header(model) + imports,
      ...schemas,
      ...(common.length > 0
        ? [
            docComment([`Bodies of the errors that most operations of ${model.title} document, by status.`]) +
              errorInterface(model.names.errors, common),
          ]
        : []),
      ...model.operations.flatMap((operation) => [...aliases(operation), errors(operation)]),
      ...webhooks,
    ].join("\n"),
  };
};

function errorsOf(operation: OperationModel, common: readonly DocumentedError[], base: string): string {
  const { own, lacks } = ownErrors(operation, common);
  return (
    docComment([`Bodies of the errors that \`${operation.method}\` documents, by status.`]) +
    errorInterface(operation.types.errors, own, lacks && baseWithout(base, lacks))
  );
}

function baseWithout(base: string, lacks: readonly string[]): string {
  const statuses = lacks.map((status) => (/^\d{3}$/.test(status) ? status : JSON.stringify(status)));
  return lacks.length === 0 ? base : `Omit<${base}, ${statuses.join(" | ")}>`;
}

function errorInterface(name: string, errors: readonly DocumentedError[], base?: string): string {
  const members = errors.map((error) =>
    `${docComment([errorText(error)], [], 2)}${keyOf(error.status)}: ${error.type};`.replace(/^/gm, "  "),
  );
  const body = members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
  const heading = `export interface ${name}${base === undefined ? "" : ` extends ${base}`}`;
  const line = `${heading} ${members.length === 0 ? "{}" : "{"}`;
  return `${line.length <= printWidth ? heading : heading.replace(/<(.*), (.*)>/, "<\n  $1,\n  $2\n>")} ${body}\n`;
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
