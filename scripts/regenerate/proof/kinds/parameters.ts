import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { type Draft } from "../../../generator/caller-document/draft.ts";
import { isWrite, type Kind, onOperation, onParameter, own } from "../kind.ts";

const any = (): boolean => true;
const text: Draft<Schema> = { type: "string" };

/** Changes of parameters. */
export const parameters: readonly Kind[] = [
  {
    rule: "request-parameter-removed (query)",
    want: "major",
    change: onOperation(
      ({ parameters, "x-speakeasy-pagination": pages }) =>
        pages === undefined && (parameters ?? []).some((each) => "in" in each && each.in === "query"),
      (operation) => {
        operation.parameters = (operation.parameters ?? []).filter(
          (each) => !("in" in each && each.in === "query"),
        );
      },
    ),
  },
  {
    rule: "request-parameter-became-required",
    want: "major",
    change: onParameter(
      "query",
      ({ required }) => required !== true,
      (parameter) => {
        parameter.required = true;
      },
    ),
  },
  {
    rule: "request-parameter-became-optional",
    want: "minor",
    change: onParameter(
      "query",
      ({ required }) => required === true,
      (parameter) => {
        parameter.required = false;
      },
    ),
  },
  {
    rule: "request-parameter-became-enum",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && schema.enum === undefined && !schema["x-extensible-enum"],
      ({ schema }) => Object.assign(schema ?? {}, { enum: ["a", "b"] }),
    ),
  },
  {
    rule: "request-parameter-enum-value-removed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => (schema?.enum?.length ?? 0) > 1,
      ({ schema }) => Object.assign(schema ?? {}, { enum: schema?.enum?.slice(1) }),
    ),
  },
  {
    rule: "request-parameter-enum-value-added",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => (schema?.enum?.length ?? 0) > 1,
      ({ schema }) => Object.assign(schema ?? {}, { enum: [...(schema?.enum ?? []), "brand-new"] }),
    ),
  },
  {
    rule: "request-parameter-type-changed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && !schema["x-extensible-enum"],
      (parameter) => {
        parameter.schema = { type: "boolean" };
      },
    ),
  },
  {
    rule: "request-parameter-type-generalized",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "integer",
      ({ schema }) => Object.assign(schema ?? {}, { type: "number" }),
    ),
  },
  {
    rule: "request-parameter-max-decreased",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.maximum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: (schema?.maximum ?? 0) - 1 }),
    ),
  },
  {
    rule: "request-parameter-max-increased",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => schema?.maximum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: (schema?.maximum ?? 0) + 1 }),
    ),
  },
  {
    rule: "request-parameter-max-set",
    want: "minor",
    because: "A limit that is written down for the first time.",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "integer" && schema.maximum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: 99 }),
    ),
  },
  {
    rule: "request-parameter-min-increased",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.minimum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { minimum: (schema?.minimum ?? 0) + 1 }),
    ),
  },
  {
    rule: "request-parameter-max-length-set",
    want: "minor",
    because: "A limit that is written down for the first time.",
    change: onParameter(
      "query",
      ({ schema }) =>
        schema?.type === "string" && schema.maxLength === undefined && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maxLength: 9 }),
    ),
  },
  {
    rule: "request-parameter-pattern-added",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && schema.pattern === undefined && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { pattern: "^a" }),
    ),
  },
  {
    rule: "request-parameter-default-value-changed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => typeof schema?.default === "number",
      ({ schema }) => Object.assign(schema ?? {}, { default: Number(schema?.default) + 1 }),
    ),
  },
  {
    rule: "request-parameter-default-value-removed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.default !== undefined,
      ({ schema }) => {
        if (schema) delete schema.default;
      },
    ),
  },
  {
    rule: "request-parameter-deprecated",
    want: "minor",
    change: onParameter(
      "query",
      ({ deprecated }) => deprecated !== true,
      (parameter) => {
        parameter.deprecated = true;
      },
    ),
  },
  {
    rule: "request-header-property-became-enum",
    want: "major",
    change: onParameter(
      "header",
      ({ schema }) => schema?.type === "string" && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { enum: ["a"] }),
    ),
  },
  {
    rule: "new-required-request-header-property",
    want: "major",
    change: onOperation(isWrite, (operation) =>
      own(operation, { name: "Brand-New", in: "header", required: true, schema: text, example: "a" }),
    ),
  },
  {
    rule: "new-optional-request-header-property",
    want: "minor",
    change: onOperation(isWrite, (operation) =>
      own(operation, { name: "Brand-New", in: "header", schema: text }),
    ),
  },
  {
    rule: "request-parameter-description-changed",
    want: "patch",
    change: onParameter("query", any, (parameter) => {
      parameter.description = "Other words.";
    }),
  },
];
