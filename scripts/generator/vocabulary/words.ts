import type { Place } from "../../../packages/payouts-simulator/src/document/index.ts";
import vocabulary from "./vocabulary.schema.json" with { type: "json" };

/** As much of JSON Schema as the vocabulary is written in. */
export interface FormSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FormSchema;
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
}

/** A form that a word has, and where it has that form. */
export interface WordForm {
  readonly places: readonly (Place | "*")[];
  readonly examples: readonly unknown[];
  readonly schema: FormSchema;
  /** Where the schema is in `vocabulary.schema.json`, a JSON Pointer. */
  readonly pointer: string;
}

export interface Word {
  readonly name: string;
  readonly description: string;
  readonly forms: readonly WordForm[];
}

interface WrittenForm extends FormSchema {
  readonly "x-places": readonly (Place | "*")[];
  readonly examples: readonly unknown[];
}

type WrittenWord = { readonly description: string } & (
  WrittenForm | { readonly oneOf: readonly WrittenForm[] }
);

/** The words of `vocabulary.schema.json`, in its order. */
export const words: readonly Word[] = Object.entries(
  // `words.test.ts` checks that each word has this shape.
  vocabulary.properties as unknown as Readonly<Record<string, WrittenWord>>,
).map(([name, { description, ...written }]) => ({
  name,
  description,
  forms:
    "oneOf" in written
      ? written.oneOf.map((form, index) => formOf(form, `/properties/${name}/oneOf/${index}`))
      : [formOf(written, `/properties/${name}`)],
}));

/** The forms to which words refer, by name. */
export const definitions: Readonly<Record<string, FormSchema>> = vocabulary.$defs;

function formOf({ "x-places": places, examples, ...schema }: WrittenForm, pointer: string): WordForm {
  return { places, examples, schema, pointer };
}
