import { documentNodes } from "../document-nodes.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { nameDefinitions } from "./name-definitions.ts";
import { Origins } from "./origins.ts";
import { resolveAnchors } from "./resolve-anchors.ts";
import { spellOutInheritance } from "./spell-out-inheritance.ts";
import { spellOutKeywords } from "./spell-out-keywords.ts";
import { writeOutBooleans } from "./write-out-booleans.ts";

/**
 * Writes the schemas of a document in one form, in place, without a change to what they mean: what may be said in several
 * ways is then read in one.
 *
 * Every `$ref` names a component, and has no constraint beside it; inheritance is a union of its children.
 */
export function normaliseDocument(document: OpenApiDocument): Origins {
  const nodes = documentNodes(document);
  const origins = new Origins(nodes);
  writeOutBooleans(nodes);
  resolveAnchors(nodes);
  nameDefinitions(document, nodes, origins);
  const schemas = nodes.filter(({ kind }) => kind === "schema");
  for (const { value } of schemas) spellOutKeywords(value, origins);
  spellOutInheritance(document, schemas, origins);
  return origins;
}
