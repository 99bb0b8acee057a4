import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { isTyping } from "./is-typing.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Writes out what `required` means beside an `allOf` and in its parts: the members that a component, or another part, has
 * as optional are there. A part that says nothing else is dropped, for it has no type.
 *
 * As one more part of the `allOf`, it is a plain object type; openapi-typescript's own way is a mapped type, which costs
 * the compiler more, and fails where the component may be null.
 */
export function requireMembers(document: DocumentDraft): void {
  visitNodes(document, (node) => {
    if (!Array.isArray(node.allOf)) return;
    const names = new Set([
      ...(node.required ?? []),
      ...node.allOf.flatMap((part) => requiredElsewhere(part)),
    ]);
    const typed = node.allOf.filter(isTyping);
    if (typed.length < node.allOf.length && typed.length > 0) node.allOf = typed;
    if (names.size === 0) return;
    const properties: Record<string, Draft<Schema>> = {};
    const kept: string[] = [];
    for (const name of names) {
      const own =
        node.properties !== undefined && Object.hasOwn(node.properties, name)
          ? node.properties[name]
          : undefined;
      const member = node.allOf
        .map((part) => schemaAt(document, part, pointerOf([name])))
        .find((found) => found !== undefined);
      if (member === undefined || (own !== undefined && isTyping(own))) {
        if (node.required?.includes(name)) kept.push(name);
      } else {
        Object.defineProperty(properties, name, {
          value: draftOf(member),
          enumerable: true,
          configurable: true,
          writable: true,
        });
        delete node.properties?.[name];
      }
    }
    if (Object.keys(properties).length === 0) return;
    if (node.required !== undefined) node.required = kept;
    node.allOf = [...node.allOf, { type: "object", required: Object.keys(properties), properties }];
  });
}

/** The names that a part requires, and leaves to others to describe. */
function requiredElsewhere({ $ref, properties = {}, required, allOf = [] }: Draft<Schema>): string[] {
  if ($ref !== undefined || !Array.isArray(required)) return [];
  return allOf.length > 0 ? [] : required.filter((name) => !Object.hasOwn(properties, name));
}
