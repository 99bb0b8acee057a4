import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Field } from "../fields-of.ts";

/** Neither money, nor a state, nor a constant, nor a file: for these the same change means something else. */
export const isPlain = ({ schema }: Field): boolean =>
  !("x-payouts-money" in schema) &&
  !("x-payouts-lifecycle" in schema) &&
  !("const" in schema) &&
  schema.format !== "binary";
export const isKind =
  (type: string) =>
  (field: Field): boolean =>
    isPlain(field) && field.schema.type === type;
export const isText = (field: Field): boolean =>
  isKind("string")(field) && !("enum" in field.schema) && !("x-extensible-enum" in field.schema);
export const isNumber = (field: Field): boolean =>
  (isKind("integer")(field) || isKind("number")(field)) && !("enum" in field.schema);
export const has =
  (...keywords: (keyof Schema)[]) =>
  (field: Field): boolean =>
    isPlain(field) && keywords.every((keyword) => keyword in field.schema);
export const lacks =
  (isWanted: (field: Field) => boolean, ...keywords: (keyof Schema)[]) =>
  (field: Field): boolean =>
    isWanted(field) && !keywords.some((keyword) => keyword in field.schema);
export const isInline = ({ written, schema }: Field): boolean => written === schema;

/** Writes keywords; `undefined` takes one away. */
export function set(keywords: Readonly<Record<string, unknown>>): (field: Field) => void {
  return ({ schema }) => {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (value === undefined) Reflect.deleteProperty(schema, keyword);
      else Object.assign(schema, { [keyword]: value });
    }
  };
}

export function alter(keyword: keyof Schema, change: (value: number) => number): (field: Field) => void {
  return ({ schema }) => Object.assign(schema, { [keyword]: change(schema[keyword] as number) });
}

export function drop({ owner, name }: Field): void {
  Reflect.deleteProperty(owner.properties ?? {}, name);
  require(owner, name, false);
}

export function require(owner: Draft<Schema>, name: string, isRequired: boolean): void {
  const others = (owner.required ?? []).filter((each) => each !== name);
  owner.required = isRequired ? [...others, name] : others;
  if (owner.required.length === 0) delete owner.required;
}

export function add(name: string, schema: Draft<Schema>, isRequired: boolean): (field: Field) => void {
  return ({ owner }) => {
    owner.properties = { ...owner.properties, [name]: schema };
    if (isRequired) require(owner, name, true);
  };
}

export function values(
  keyword: "enum" | "x-extensible-enum",
  change: (values: readonly string[]) => readonly string[],
) {
  return ({ schema }: Field): void => {
    Object.assign(schema, { [keyword]: change(schema[keyword] as readonly string[]) });
  };
}

export const many =
  (keyword: "enum" | "x-extensible-enum") =>
  (field: Field): boolean =>
    has(keyword)(field) &&
    (field.schema[keyword]?.length ?? 0) > 2 &&
    field.schema[keyword]?.every((value) => typeof value === "string") === true;
