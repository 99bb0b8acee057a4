import type { DocumentNode } from "../document-nodes.ts";
import type { Origins } from "./origins.ts";

/** What says nothing of values may stay beside a `$ref`. */
const annotations = new Set(
  "$ref $comment title description deprecated readOnly writeOnly default example examples externalDocs".split(
    " ",
  ),
);

/** What evaluates properties or items besides the keywords of the schema itself. */
const applicators = "$ref allOf oneOf anyOf not if then else dependentSchemas contains".split(" ");

/** Writes what a schema says in its common form, in place. JSON Schema 2020-12 has several forms for some of it. */
export function spellOutKeywords(schema: DocumentNode["value"], origins: Origins): void {
  const draft = schema as Record<string, unknown>; // part of the document that is normalised
  const hold = (part: unknown, isFirst: boolean): void => {
    const parts = Array.isArray(draft["allOf"]) ? (draft["allOf"] as unknown[]) : [];
    const all = isFirst ? [part, ...parts] : [...parts, part];
    draft["allOf"] = all;
    origins.note(all, schema);
  };
  // A constraint beside a `$ref` holds as well (Core, section 8.2.3.1).
  const { $ref } = draft;
  if (typeof $ref === "string" && Object.keys(draft).some(isConstraint)) {
    delete draft["$ref"];
    origins.spelledOut(schema);
    hold({ $ref }, true);
  }
  // So do both of two unions.
  const { oneOf, anyOf } = draft;
  if (oneOf !== undefined && anyOf !== undefined) {
    delete draft["anyOf"];
    hold({ anyOf }, false);
  }
  if (draft["const"] === null && [draft["type"] ?? "null"].flat().includes("null")) {
    delete draft["const"];
    draft["type"] = "null";
  }
  // Where nothing else evaluates them, what is not evaluated is what is not described (Core, section 11).
  if (applicators.some((keyword) => keyword in draft)) return;
  for (const [unevaluated, further] of [
    ["unevaluatedItems", "items"],
    ["unevaluatedProperties", "additionalProperties"],
  ] as const) {
    const said = draft[unevaluated];
    if (typeof said !== "object" && unevaluated === "unevaluatedProperties") continue; // closed or open, in either form
    if (said === undefined || further in draft) continue;
    draft[further] = said;
    delete draft[unevaluated];
  }
}

function isConstraint(keyword: string): boolean {
  return !annotations.has(keyword) && !keyword.startsWith("x-");
}
