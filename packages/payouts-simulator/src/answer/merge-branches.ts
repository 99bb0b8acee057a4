import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { taggedUnionOf } from "../document/tagged-unions.ts";

/** The schema, merged with its `allOf` and with the first member of its union. */
export function mergeBranches(document: OpenApiDocument, schema: SchemaOrBoolean | undefined): Schema {
  const { allOf = [], oneOf, anyOf, ...own } = schemaObject(document, schema);
  const union = taggedUnionOf(document, { ...own, ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) });
  const [[tagValue, member] = []] = union?.members ?? [];
  const chosen = member ?? (oneOf ?? anyOf)?.[0];
  const branches = (chosen === undefined ? allOf : [...allOf, chosen]).map((branch) =>
    mergeBranches(document, branch),
  );
  const tag: Schema = union
    ? { required: [union.tag], properties: { [union.tag]: { const: tagValue } } }
    : {};
  return [...branches, tag].reduce<Schema>((merged, branch) => {
    const properties = { ...merged.properties };
    for (const [name, property] of Object.entries(branch.properties ?? {})) {
      const before = properties[name];
      properties[name] = before === undefined ? property : { allOf: [before, property] };
    }
    const required = [...new Set([...(merged.required ?? []), ...(branch.required ?? [])])];
    return { ...branch, ...merged, properties, required };
  }, own);
}
