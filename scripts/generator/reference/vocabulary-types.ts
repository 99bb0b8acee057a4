import type { EmittedFile } from "../emitters/emitter.ts";
import { readonlyType } from "../emitters/schema.ts";
import { docComment } from "../emitters/ts-doc.ts";
import { pascalCase } from "../naming.ts";
import { definitions, words } from "../vocabulary/words.ts";
import type { FormSchema, WordForm } from "../vocabulary/words.ts";

/** Emits `vocabulary.ts`: the type of each form, and for each kind of object the words that may stand on it. */
export function emitVocabularyTypes(): EmittedFile {
  const places = [...new Set(words.flatMap(({ forms }) => forms.flatMap((form) => form.places)))]
    .filter((place) => place !== "*")
    .sort();
  return {
    path: "packages/payouts-simulator/src/document/vocabulary.ts",
    text: [
      "// Generated from scripts/generator/vocabulary/vocabulary.schema.json by `pnpm generate`. Edit that file, not this one.\n",
      ...Object.entries(definitions).map(
        ([name, form]) => `export type ${pascalCase(name)} = ${typeOf(form)};\n`,
      ),
      `/** Kinds of OpenAPI objects on which some word may stand. */\nexport type Place = ${places.map((place) => JSON.stringify(place)).join(" | ")};\n`,
      `/** Words that may stand on any object. */\nexport interface AnyWords {\n${membersOf("*")}}\n`,
      ...places.map(
        (place) =>
          `/** Words that may stand on a \`${place}\`. */\nexport interface ${pascalCase(place)}Words extends AnyWords {\n${membersOf(place)}}\n`,
      ),
    ].join("\n"),
  };
}

function membersOf(place: WordForm["places"][number]): string {
  return words
    .flatMap(({ name, description, forms }) =>
      forms
        .filter(({ places }) => places.includes(place))
        .map(({ schema }) => `${docComment([description])}readonly "${name}"?: ${typeOf(schema)};\n`),
    )
    .join("");
}

function typeOf(form: FormSchema): string {
  return readonlyType(withNames(form), components);
}

/** openapi-typescript looks for what a schema refers to among the components of a document. */
function withNames(form: FormSchema): FormSchema {
  const text = JSON.stringify(form).replace(
    /"#\/\$defs\/(\w+)"/g,
    (_, name: string) => `"#/components/schemas/${pascalCase(name)}"`,
  );
  return JSON.parse(text) as FormSchema;
}

const components = Object.fromEntries(
  Object.entries(definitions).map(([name, form]) => [pascalCase(name), withNames(form)]),
);
