import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Writes out what `required` beside an `allOf` means: the members that a component has as optional are there.
 *
 * As one more part of the `allOf`, it is a plain object type; openapi-typescript's own way is a mapped type, which costs
 * the compiler more, and fails where the component may be null.
 */
export function requireMembers(document: DocumentDraft): void {
  visitNodes(document, (node) => {
    const components = (Array.isArray(node.allOf) ? node.allOf : []).filter(
      (part) => part.$ref !== undefined,
    );
    if (components.length === 0 || !Array.isArray(node.required)) return;
    const properties: Record<string, Draft<Schema>> = {};
    for (const name of node.required) {
      const own = node.properties !== undefined && Object.hasOwn(node.properties, name);
      const member = components.map((part) => schemaAt(document, part, pointerOf([name]))).find(Boolean);
      if (!own && member !== undefined) properties[name] = draftOf(member);
    }
    const names = Object.keys(properties);
    if (names.length === 0) return;
    node.required = node.required.filter((name) => !names.includes(name));
    node.allOf = [...(node.allOf ?? []), { type: "object", required: names, properties }];
  });
}
