import { propertyKey } from "../property-key.ts";
import { sentence } from "../prose.ts";
import type { DocumentedError, HeaderModel, OperationModel } from "../provider-model.ts";
import { headersTypeOf, sharedHeaders } from "./answer-headers.ts";
import { commonErrors, errorsTypeOf, errorText, ownErrors } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { printWidth } from "./format.ts";
import { schemaTypes } from "./schema.ts";
import { docComment } from "./ts-doc.ts";
import { typeRoles } from "./type-roles.ts";

/** Emits `src/types.ts`: every type that callers meet, under a name of its own; none is computed. */
export const emitTypes: Emitter = (model) => {
  const { operations, names, title } = model;
  const roles = typeRoles(model);
  const common = commonErrors(operations);
  const aliases = operations.flatMap(({ types }) =>
    types.aliases.map(({ name, type }) => docComment([roles.get(name) ?? ""]) + declaration(name, type)),
  );
  const errors = operations
    .filter((operation) => errorsTypeOf(operation, common, names)?.isOwn)
    .map((operation) => errorsOf(operation, common, names.errors));
  const shared = sharedHeaders(operations);
  const headers = operations
    .filter((operation) => headersTypeOf(operation, shared, names)?.isOwn)
    .map(
      ({ method, types, answerHeaders }) =>
        docComment([`Headers that \`${method}\` documents for its answers.`]) +
        headersInterface(types.headers, answerHeaders),
    );
  const heading = `Bodies of the errors that most operations of ${title} document, by status.`;
  return {
    path: "src/types.ts",
    text: [
      header(model),
      schemaTypes(model, roles),
      ...aliases,
      common.length > 0 ? docComment([heading]) + errorInterface(names.errors, common) : "",
      ...errors,
      shared.length > 0
        ? docComment([`Headers that several operations of ${title} document for their answers.`]) +
          headersInterface(names.headers, shared)
        : "",
      ...headers,
    ]
      .filter((text) => text !== "")
      .join("\n"),
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

/** As they come: texts. */
function headersInterface(name: string, headers: readonly HeaderModel[]): string {
  const members = headers.map(({ name, description = "" }) =>
    `${docComment([sentence(description)], [], 2)}${propertyKey(name)}: string;`.replace(/^/gm, "  "),
  );
  return `export interface ${name} {\n${members.join("\n")}\n}\n`;
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
