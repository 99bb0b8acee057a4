import { stringify } from "yaml";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";

/** A document as a spec is written: YAML in block style, two spaces, the words of the document before its paths. */
export function specText(document: OpenApiDocument): string {
  const { openapi, info, servers, security, tags, paths, webhooks, components, ...words } = document;
  const ordered = { openapi, info, ...words, servers, security, tags, paths, webhooks, components };
  return stringify(ordered, { aliasDuplicateObjects: false, lineWidth: 120, keepUndefined: false });
}
