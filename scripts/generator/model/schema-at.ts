import { dereference } from "../dereference.ts";
import { segmentsOf } from "../json-pointer.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";

/**
 * The schema of what a pointer finds in a value of this schema; the node itself, so that a draft may be changed.
 *
 * Looks through references and through `allOf`, `oneOf` and `anyOf`: the first part that knows the member has it.
 */
export function schemaAt<Node extends Schema>(
  document: OpenApiDocument,
  schema: Node | undefined,
  pointer: string,
): Node | undefined {
  let found: Node | undefined = schema;
  for (const segment of segmentsOf(pointer)) {
    if (found === undefined) return undefined;
    found = memberOf(document, found, segment, new Set());
  }
  return found;
}

function memberOf<Node extends Schema>(
  document: OpenApiDocument,
  schema: Node,
  name: string,
  seen: Set<unknown>,
): Node | undefined {
  const target = dereference(document, schema) as Node | undefined;
  if (typeof target !== "object" || seen.has(target)) return undefined;
  seen.add(target);
  // What stands within a node is of the same kind: a draft's parts are drafts.
  const own = target.properties?.[name] ?? (name === "*" || /^\d+$/.test(name) ? target.items : undefined);
  if (typeof own === "object") return own as Node;
  for (const part of [target.allOf, target.oneOf, target.anyOf].flatMap((parts) => parts ?? [])) {
    const member = memberOf(document, part as Node, name, seen);
    if (member !== undefined) return member;
  }
  return undefined;
}
