import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Writes into each member of a union the value that distinguishes it, and drops the `discriminator`.
 *
 * TypeScript narrows a union by the literal of each member. Where the spec distinguishes the members only by a
 * `discriminator` and its mapping, the literals are written in here; where a member has its own, it stays.
 */
export function closeDiscriminators(document: DocumentDraft): void {
  visitNodes(document, (node) => {
    if (typeof node.discriminator !== "object") return;
    const { propertyName, mapping = {} } = node.discriminator;
    for (const [reference, values] of valuesByMember(mapping)) {
      const member = dereference<Draft<Schema>>(document, { $ref: reference });
      if (member !== undefined && !hasLiteral(document, member, propertyName)) {
        addLiteral(member, propertyName, values);
      }
    }
    delete node.discriminator;
  });
}

function valuesByMember(mapping: Readonly<Record<string, string>>): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [value, target] of Object.entries(mapping)) {
    // OpenAPI 3.1, Discriminator Object: a bare name is the name of a schema component.
    const reference = target.includes("/") ? target : `#/components/schemas/${target}`;
    members.set(reference, [...(members.get(reference) ?? []), value]);
  }
  return members;
}

function hasLiteral(document: OpenApiDocument, schema: Schema, property: string): boolean {
  const { properties = {} } = schema;
  const found = Object.hasOwn(properties, property) ? dereference(document, properties[property]) : undefined;
  if (found !== undefined && (found.const !== undefined || found.enum?.length === 1)) return true;
  return (schema.allOf ?? []).some((part) =>
    hasLiteral(document, dereference(document, part) ?? {}, property),
  );
}

function addLiteral(member: Draft<Schema>, property: string, values: readonly string[]): void {
  const [first] = values;
  const literal: Draft<Schema> =
    values.length === 1 ? { type: "string", const: first } : { type: "string", enum: [...values] };
  if (member.allOf !== undefined) {
    member.allOf.push({ type: "object", required: [property], properties: { [property]: literal } });
    return;
  }
  const { properties = {} } = member;
  const description = Object.hasOwn(properties, property) ? properties[property]?.description : undefined;
  if (description !== undefined) literal.description = description;
  member.properties = { ...member.properties, [property]: literal };
  member.required = [...new Set([...(member.required ?? []), property])];
}
