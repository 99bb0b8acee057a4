import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import { pointerOfNode } from "../../document/document-nodes.ts";
import type { DocumentNode, NodeKind } from "../../document/document-nodes.ts";
import vocabularySchema from "../../vocabulary/vocabulary.schema.json" with { type: "json" };
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Where each word means something; `specs/README.md` says what. An empty list: anywhere. */
const places: Readonly<Record<string, readonly NodeKind[]>> = {
  "x-environment": ["server"],
  "x-credential-env": ["securityScheme"],
  "x-data-classification": ["schema", "parameter", "header"],
  "x-extensible-enum": ["schema"],
  "x-fern-webhook-signature": ["webhook", "webhookOperation"],
  "x-payouts-error": ["document", "response"],
  "x-payouts-idempotency": ["operation"],
  "x-payouts-lifecycle": ["schema"],
  "x-payouts-money": ["schema"],
  "x-payouts-reconcile": ["operation"],
  "x-payouts-result": ["response"],
  "x-payouts-source": [],
  "x-payouts-token": ["securityScheme"],
  "x-payouts-view": ["schema"],
  "x-speakeasy-globals": ["document"],
  "x-speakeasy-name-override": ["parameter"],
  "x-speakeasy-pagination": ["operation"],
};
const words = Object.keys(places);

/** Each `x-payouts-*` word is one of ours, stands where it means something, and has the right form. */
export const vocabulary: SpecRule = {
  name: "vocabulary",
  says: "each `x-payouts-*` word exists, stands where it means something, and has its form",
  *check({ nodes }) {
    for (const node of nodes) {
      for (const [word, value] of Object.entries(node.value)) {
        if (word.startsWith("x-")) yield* wordFindings(node, word, value);
      }
    }
  },
};

function wordFindings(node: DocumentNode, word: string, value: unknown): readonly Finding[] {
  const pointer = pointerOfNode(node, word);
  const kinds = places[word];
  if (kinds === undefined) return unknownWordFindings(pointer, word);
  if (kinds.length === 0 || kinds.includes(node.kind)) return formFindings(pointer, word, node.kind, value);
  // Speakeasy and Fern use their words in more places than we read them in.
  if (/^x-(speakeasy|fern)-/.test(word)) return [];
  const message = `\`${word}\` means nothing on a ${node.kind}.`;
  return [{ pointer, message, remedy: `Move it to where it belongs: a ${kinds.join(" or a ")}.` }];
}

/** Other vendors' words pass, unless one is ours but for a letter or two. */
function unknownWordFindings(pointer: string, word: string): Finding[] {
  const isOurs = word.startsWith("x-payouts-");
  const meant = nearestWord(word, words, isOurs ? 6 : 2);
  if (!isOurs && meant === undefined) return [];
  const remedy = meant === undefined ? `The words are: ${words.join(", ")}.` : `Did you mean \`${meant}\`?`;
  return [{ pointer, message: `no word is spelled \`${word}\`.`, remedy }];
}

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, code: { optimize: false } });
addFormats.default(ajv);
ajv.addSchema(vocabularySchema, "vocabulary");

function formFindings(pointer: string, word: string, kind: NodeKind, value: unknown): Finding[] {
  const form = word === "x-payouts-error" && kind === "response" ? "x-payouts-error-response" : word;
  const check = ajv.getSchema(`vocabulary#/$defs/${form}`);
  if (check === undefined) throw new Error(`vocabulary.schema.json does not define ${form}`);
  if (check(value) === true) return [];
  const messages = new Map<string, Set<string>>();
  for (const error of check.errors ?? []) {
    if (["anyOf", "if"].includes(error.keyword)) continue;
    messages.set(error.instancePath, (messages.get(error.instancePath) ?? new Set()).add(messageOf(error)));
  }
  return [...messages].map(([at, reasons]) => ({
    pointer: `${pointer}${at}`,
    message: `\`${word}\` is not well formed: it ${[...reasons].join(", or ")}.`,
    remedy: `specs/README.md shows \`${word}\`; vocabulary.schema.json has its exact form.`,
  }));
}

const { pointer, duration, environmentVariable, statusPattern } = vocabularySchema.$defs;
const forms: ReadonlyMap<unknown, string> = new Map([
  [pointer.pattern, "must be a JSON Pointer, such as `/data/id`"],
  [duration.pattern, "must be a duration of ISO 8601, such as `PT24H`"],
  [environmentVariable.pattern, "must be an environment variable's name, such as `EXAMPLE_SECRET_KEY`"],
  [statusPattern.pattern, 'must be a status in quotes, such as `"409"` or `"5XX"`'],
]);

function messageOf({
  keyword,
  message = "is not valid",
  params,
  parentSchema,
  schemaPath,
}: ErrorObject): string {
  if (keyword === "additionalProperties" || keyword === "false schema") {
    const known = Object.keys((parentSchema?.["properties"] as object | undefined) ?? {});
    const name = String(params["additionalProperty"] ?? "");
    if (name === "") return "has no meaning here";
    const meant = nearestWord(name, known);
    return `must not have \`${name}\`${meant === undefined ? "" : ` (did you mean \`${meant}\`?)`}`;
  }
  if (keyword === "enum")
    return `must be one of ${(params["allowedValues"] as unknown[]).map(String).join(", ")}`;
  return (keyword === "pattern" && forms.get(params["pattern"])) || message;
}
