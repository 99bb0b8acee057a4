import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentNode, NodeKind } from "../../../../packages/payouts-simulator/src/document/index.ts";
import vocabularySchema from "../../vocabulary/vocabulary.schema.json" with { type: "json" };
import { definitions, words } from "../../vocabulary/words.ts";
import type { WordForm } from "../../vocabulary/words.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

const names = words.map(({ name }) => name);

/** Every word beyond OpenAPI that is ours, or nearly so. What a word points at is for its own rule to check. */
export const vocabulary: SpecRule = {
  name: "vocabulary",
  says: "each `x-payouts-*` word is one of [the vocabulary](VOCABULARY.md), has its form, and stands where it has a meaning",
  *check({ nodes }) {
    for (const node of nodes) {
      for (const [word, value] of Object.entries(node.value)) {
        if (word.startsWith("x-")) yield* wordFindings(node, word, value);
      }
    }
  },
};

function wordFindings(node: DocumentNode, name: string, value: unknown): readonly Finding[] {
  const pointer = pointerOfNode(node, name);
  const word = words.find((known) => known.name === name);
  if (word === undefined) return unknownWordFindings(pointer, name);
  const form = word.forms.find((each) => each.places.some((place) => place === "*" || place === node.kind));
  if (form !== undefined) return formFindings(pointer, name, form, value);
  // Speakeasy and Fern use their words in more places than we read them in.
  if (/^x-(speakeasy|fern)-/.test(name)) return [];
  const kinds: readonly (NodeKind | "*")[] = word.forms.flatMap(({ places }) => places);
  const message = `\`${name}\` has no meaning on a ${node.kind}.`;
  return [{ pointer, message, remedy: `Move it to a ${kinds.join(" or a ")}.` }];
}

/** Other vendors' words pass, unless one is ours but for a letter or two. */
function unknownWordFindings(pointer: string, word: string): Finding[] {
  const isOurs = word.startsWith("x-payouts-");
  const meant = nearestWord(word, names, isOurs ? 6 : 2);
  if (!isOurs && meant === undefined) return [];
  const remedy = meant === undefined ? `The words are: ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
  return [{ pointer, message: `the vocabulary has no word \`${word}\`.`, remedy }];
}

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, code: { optimize: false } });
addFormats.default(ajv);
ajv.addSchema(vocabularySchema, "vocabulary");

function formFindings(pointer: string, word: string, form: WordForm, value: unknown): Finding[] {
  const check = ajv.getSchema(`vocabulary#${form.pointer}`);
  if (check === undefined) throw new Error(`vocabulary.schema.json has nothing at ${form.pointer}`);
  if (check(value) === true) return [];
  const messages = new Map<string, Set<string>>();
  for (const error of check.errors ?? []) {
    if (["anyOf", "if"].includes(error.keyword)) continue;
    messages.set(error.instancePath, (messages.get(error.instancePath) ?? new Set()).add(messageOf(error)));
  }
  return [...messages].map(([at, reasons]) => ({
    pointer: `${pointer}${at}`,
    message: `\`${word}\` is not well formed: it ${[...reasons].join(", or ")}.`,
    remedy: `specs/VOCABULARY.md shows the form of \`${word}\`.`,
  }));
}

/** What each pattern of the vocabulary requires, in words. */
const patterns = new Map(
  Object.values(definitions).map(({ pattern, description }) => [pattern, description]),
);

function messageOf({ keyword, message = "is not valid", params, parentSchema }: ErrorObject): string {
  if (keyword === "additionalProperties" || keyword === "false schema") {
    const known = Object.keys((parentSchema?.["properties"] as object | undefined) ?? {});
    const name = String(params["additionalProperty"] ?? "");
    if (name === "") return "has no meaning here";
    const meant = nearestWord(name, known);
    return `must not have \`${name}\`${meant === undefined ? "" : ` (did you mean \`${meant}\`?)`}`;
  }
  if (keyword === "enum")
    return `must be one of ${(params["allowedValues"] as unknown[]).map(String).join(", ")}`;
  const form = keyword === "pattern" ? patterns.get(String(params["pattern"])) : undefined;
  return form === undefined ? message : `must be ${form}`;
}
