import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt, typesOf } from "../document/schemas-at.ts";
import { draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { isScalar, isTyping } from "./is-typing.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Writes a union beside other keywords so that all of them hold: openapi-typescript takes an `anyOf`, and a union of
 * scalars, for one more alternative to what stands beside it.
 */
export function separateUnions(document: DocumentDraft): void {
  visitNodes(document, (node) => {
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const members = node[keyword];
      if (!Array.isArray(members)) continue;
      for (const member of members) describeRequired(document, node, member);
      if (members.every((member) => !isTyping(member))) delete node[keyword];
    }
    shareType(document, node);
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const { [keyword]: members, ...around } = node;
      if (members === undefined || !isTyping(around)) continue;
      if (keyword === "oneOf" && !members.every(isScalar)) continue;
      node.allOf = [...(node.allOf ?? []), { [keyword]: members }];
      delete node[keyword];
    }
  });
}

/** A member that only requires what is described around it says that it is there. */
function describeRequired(document: DocumentDraft, node: Draft<Schema>, member: Draft<Schema>): void {
  if (isTyping(member) || !Array.isArray(member.required)) return;
  const { oneOf: _oneOf, anyOf: _anyOf, ...around } = node;
  const described = member.required.flatMap((name) => {
    const property = schemaAt<Draft<Schema>>(document, around, pointerOf([name]));
    return property === undefined ? [] : [[name, draftOf(property)] as const];
  });
  if (described.length === 0) return;
  member.type = "object";
  member.properties = Object.fromEntries(described);
}

/** Where the members say their types themselves, the type beside them adds nothing. What only limits it gets it. */
function shareType(document: DocumentDraft, node: Draft<Schema>): void {
  const members = node.anyOf ?? node.oneOf;
  const types = new Set<string>([node.type ?? []].flat());
  if (members === undefined || types.size === 0 || node.properties !== undefined || node.type === "object")
    return;
  const own = members.map((member) => typesIn(document, member));
  const isSaid = own.every((each) => each !== undefined && [...each].every((type) => types.has(type)));
  if (!isSaid) return;
  for (const member of members) if (!isTyping(member) && node.type !== undefined) member.type = node.type;
  delete node.type;
}

/** The types of the values of a member; none for one that only limits; `undefined` where it does not say. */
function typesIn(document: DocumentDraft, member: Draft<Schema>): ReadonlySet<string> | undefined {
  if (!isTyping(member)) return new Set();
  const values = member.const !== undefined ? [member.const] : member.enum;
  if (values !== undefined) return new Set(values.map((value) => (value === null ? "null" : typeof value)));
  const types = typesOf(document, member);
  return types.size === 0 ? undefined : types;
}
