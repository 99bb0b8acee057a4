import schema from "./vocabulary.schema.json" with { type: "json" };
import type { Place } from "./vocabulary.ts";

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
export interface WordForm extends FormSchema {
  readonly places: readonly (Place | "*")[];
  readonly examples: readonly unknown[];
  /** JSON Pointer into `vocabulary.schema.json`. */
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
  schema.properties as unknown as Readonly<Record<string, WrittenWord>>,
).map(([name, { description, ...written }]) => ({
  name,
  description,
  forms:
    "oneOf" in written
      ? written.oneOf.map((form, index) => formOf(form, `/properties/${name}/oneOf/${index}`))
      : [formOf(written, `/properties/${name}`)],
}));

/** The forms to which words refer, by name. */
export const definitions: Readonly<Record<string, FormSchema>> = schema.$defs;

function formOf({ "x-places": places, ...form }: WrittenForm, pointer: string): WordForm {
  return { ...form, places, pointer };
}
