import { resolveReference } from "./dereference.ts";
import type { Exemplified, OpenApiDocument } from "./openapi-document.ts";

/** An example in the document, with its name if it has one. */
export interface DocumentedExample {
  readonly name?: string;
  readonly value: unknown;
}

/** The examples of a parameter, a header or a media type, in the document's order. */
export function documentedExamples(
  document: OpenApiDocument,
  node: Exemplified | undefined,
): DocumentedExample[] {
  const named = Object.entries(node?.examples ?? {}).map(([name, reference]) => ({
    name,
    value: resolveReference(document, reference).value,
  }));
  const single = node?.example === undefined ? [] : [{ value: node.example }];
  return [...single, ...named.filter(({ value }) => value !== undefined)];
}
