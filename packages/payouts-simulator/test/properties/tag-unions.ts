import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { Schema } from "../../src/document/schema.ts";

/**
 * A copy of the document in which the members of a union with a `discriminator` say by which values of its property they are
 * chosen. What a schema of JSON Schema leaves open, the mapping of OpenAPI decides.
 */
export function tagUnions(document: OpenApiDocument): OpenApiDocument {
  return copy(document) as OpenApiDocument; // the same but for its unions
}

function copy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copy);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, each]) => [name, copy(each)] as const);
  const copied: unknown = Object.fromEntries(entries);
  const { oneOf, discriminator } = copied as Schema; // or anything else, which has neither
  if (!Array.isArray(oneOf) || discriminator?.mapping === undefined) return copied;
  const { propertyName, mapping } = discriminator;
  const members = (oneOf as readonly Schema[]).map((member): Schema => {
    const tags = Object.keys(mapping).filter(
      (tag) => mapping[tag] === member.$ref || `#/components/schemas/${mapping[tag]}` === member.$ref,
    );
    if (tags.length === 0) return member;
    return { allOf: [member], required: [propertyName], properties: { [propertyName]: { enum: tags } } };
  });
  return { ...(copied as Schema), oneOf: members };
}
