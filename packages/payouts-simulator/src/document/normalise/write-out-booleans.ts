import { placesOf } from "../document-nodes.ts";
import type { DocumentNode } from "../document-nodes.ts";

/** Where boolean schemas are common, so that their readers expect one. */
const usual = new Set(["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"]);

/** Writes boolean schemas as objects elsewhere, in place: `true` becomes `{}`, and `false` becomes `{ not: {} }`. */
export function writeOutBooleans(nodes: readonly DocumentNode[]): void {
  for (const { kind, value } of nodes) {
    for (const [key, place] of Object.entries(placesOf(kind))) {
      if (place === "schema" && !usual.has(key)) writeOut(value, key);
      if (place === "schema[]" || place === "schema{}") {
        for (const name of Object.keys(value[key] ?? {})) writeOut(value[key], name);
      }
    }
  }
}

function writeOut(holder: unknown, key: string): void {
  const members = holder as Record<string, unknown>; // an object or a list: the caller has read its keys
  if (typeof members[key] === "boolean") members[key] = members[key] ? {} : { not: {} };
}
