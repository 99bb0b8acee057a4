import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";
import { refusedKeywords, supportedBesideReference, supportedKeywords } from "./keyword-support.ts";

/** No keyword is silently ignored: each is read, or refused with what to write instead. */
export const keywords: SpecRule = {
  name: "keywords",
  says: "every keyword is one that the generator reads ([the table](README.md#what-is-supported))",
  *check({ nodes }) {
    // What is refused is refused once, and not again for all that it holds.
    const refused = new Set<DocumentNode>();
    for (const node of nodes) {
      if (isRefused(node) || (node.parent !== undefined && refused.has(node.parent))) {
        refused.add(node);
        continue;
      }
      // The keys of these are paths, statuses and expressions.
      if (["paths", "responses", "callback"].includes(node.kind)) continue;
      for (const key of Object.keys(node.value)) {
        const finding = key.startsWith("x-") ? undefined : findingOf(node, key);
        if (finding !== undefined) yield { pointer: pointerOfNode(node, key), ...finding };
      }
    }
  },
};

type Breach = Omit<Finding, "pointer">;

/** Whether the object stands at a keyword that is refused itself. */
function isRefused({ path, parent }: DocumentNode): boolean {
  if (parent === undefined) return false;
  const keyword = String(path[parent.path.length]);
  return Object.hasOwn(refusedKeywords[parent.kind] ?? {}, keyword);
}

function findingOf(node: DocumentNode, key: string): Breach | undefined {
  const refusals = refusedKeywords[node.kind] ?? {};
  const refused = Object.hasOwn(refusals, key) ? refusals[key] : undefined;
  if (refused !== undefined) return { message: `\`${key}\` ${refused.why}.`, remedy: refused.remedy };
  // What may stand beside the `$ref` of a schema, its keywords say.
  if (typeof node.value["$ref"] === "string" && node.kind !== "schema")
    return key === "$ref" ? undefined : besideReference(node, key);
  const known = supportedKeywords[node.kind];
  if (known.has(key)) return undefined;
  const meant = nearestWord(key, known);
  const place = node.kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    message: `\`${key}\` is not a keyword of a ${place}.`,
    remedy:
      meant === undefined
        ? `Remove it. A ${place} has: ${[...known].sort().join(", ") || "nothing that is supported"}. What is your own begins with \`x-\`.`
        : `Did you mean \`${meant}\`?`,
  };
}

function besideReference(node: DocumentNode, key: string): Breach | undefined {
  if (supportedBesideReference.has(key)) return undefined;
  const known = supportedKeywords[node.kind];
  const meant = known.has(key)
    ? undefined
    : nearestWord(key, new Set([...known, ...supportedBesideReference]));
  if (meant !== undefined) {
    return {
      message: `\`${key}\` is not a keyword, beside a \`$ref\` or elsewhere.`,
      remedy: `Did you mean \`${meant}\`?`,
    };
  }
  return {
    message: `\`${key}\` beside \`$ref\` would be ignored.`,
    remedy: `Move it into what the \`$ref\` names: beside it, OpenAPI 3.1 allows ${[...supportedBesideReference].join(" and ")}.`,
  };
}
