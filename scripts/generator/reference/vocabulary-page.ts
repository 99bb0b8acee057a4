import { stringify } from "yaml";
import type { EmittedFile } from "../emitters/emitter.ts";
import { firstSentence } from "../prose.ts";
import { definitions, words } from "../vocabulary/words.ts";
import type { FormSchema, Word, WordForm } from "../vocabulary/words.ts";
import { alignedTable } from "./aligned-table.ts";

/** Emits `specs/VOCABULARY.md`: what each word says, where it may stand, its members, and examples. */
export function emitVocabularyPage(): EmittedFile {
  return {
    path: "specs/VOCABULARY.md",
    text: `${[
      "<!-- Generated from scripts/generator/vocabulary/vocabulary.schema.json by `pnpm generate`. Edit that file, not this one. -->",
      "# Vocabulary",
      "OpenAPI first, then a convention of the field, then a word of our own. [`vocabulary.schema.json`](../scripts/generator/vocabulary/vocabulary.schema.json) has the exact form of each word; [the house rules](HOUSE-RULES.md) check what a form cannot say.",
      alignedTable(
        ["Word", "Stands on", "Says"],
        words.map(({ name, description, forms }) => [
          `[\`${name}\`](#${name})`,
          placesText(forms.flatMap(({ places }) => places)),
          firstSentence(description),
        ]),
      ),
      ...words.map(wordSection),
      ...sharedForms.map(([name, form]) => `## A ${name}\n\n${form.description}\n\n${membersTable(form)}`),
    ].join("\n\n")}\n`,
  };
}

function wordSection({ name, description, forms }: Word): string {
  return [
    `## \`${name}\``,
    description,
    ...forms.flatMap((form) => [
      ...(forms.length > 1 ? [`On a ${placesText(form.places)}:`] : []),
      membersTable(form.schema) || `Form: ${formText(form.schema)}.`,
      ...form.examples.map(
        (example) => `\`\`\`yaml\n${stringify({ [name]: example }, { lineWidth: 100 })}\`\`\``,
      ),
    ]),
  ].join("\n\n");
}

/** Objects that several words share: those with a description, for the others stand for a word and have its. */
const sharedForms = Object.entries(definitions).filter(
  ([, { properties, description }]) => properties !== undefined && description !== undefined,
);

function membersTable(form: FormSchema): string {
  const rows = memberRows(form, "");
  return rows.length === 0 ? "" : alignedTable(["Member", "Form", "Says"], rows);
}

function memberRows(form: FormSchema, path: string): string[][] {
  const { properties = {}, required = [] } = resolved(form);
  return Object.entries(properties).flatMap(([key, member]) => {
    const place = `${path}${key}`;
    if (member.properties !== undefined) return memberRows(member, `${place}.`);
    if (member.items?.properties !== undefined) return memberRows(member.items, `${place}[].`);
    const name = required.includes(key) ? `\`${place}\`, required` : `\`${place}\``;
    return [[name, formText(member), member.description ?? ""]];
  });
}

function formText(form: FormSchema): string {
  const name = nameOf(form);
  if (name !== undefined && sharedForms.some(([shared]) => shared === name)) return `[${name}](#a-${name})`;
  const { const: value, enum: values, anyOf, items, type, additionalProperties, properties } = resolved(form);
  const described = name === undefined ? undefined : definitions[name]?.description;
  if (described !== undefined) return described.split(", such as", 1).join();
  if (values !== undefined) return values.map((each) => `\`${String(each)}\``).join(", ");
  if (value !== undefined) return `\`${String(value)}\``;
  if (anyOf !== undefined) return anyOf.map(formText).join(", or ");
  if (items !== undefined) return `list: ${formText(items)}`;
  if (typeof additionalProperties === "object") return `map: ${formText(additionalProperties)}`;
  if (properties !== undefined) return `\`{ ${Object.keys(properties).join(", ")} }\``;
  return [type].flat().join(" or ");
}

function resolved(form: FormSchema): FormSchema {
  const name = nameOf(form);
  return name === undefined ? form : { ...definitions[name], ...form };
}

function nameOf({ $ref }: FormSchema): string | undefined {
  return $ref?.slice("#/$defs/".length);
}

function placesText(places: WordForm["places"]): string {
  return places
    .map((place) =>
      place === "*" ? "anything" : place.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .join(", ");
}
