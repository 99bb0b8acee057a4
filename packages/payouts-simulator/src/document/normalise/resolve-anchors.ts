import type { DocumentNode } from "../document-nodes.ts";
import { pointerOfNode } from "../document-nodes.ts";

/** Writes each `$ref` to an anchor as one to its place. JSON Schema 2020-12, section 8.2.2. */
export function resolveAnchors(nodes: readonly DocumentNode[]): void {
  const places = new Map<string, string>();
  for (const node of nodes) {
    const { $anchor } = node.value;
    if (node.kind !== "schema" || typeof $anchor !== "string") continue;
    places.set(`#${$anchor}`, `#${encodeURI(pointerOfNode(node))}`);
    Reflect.deleteProperty(node.value, "$anchor"); // a copy of the schema would have it twice
  }
  if (places.size === 0) return;
  for (const { value } of nodes) {
    const place = typeof value["$ref"] === "string" ? places.get(value["$ref"]) : undefined;
    if (place !== undefined) Reflect.set(value, "$ref", place);
  }
}
