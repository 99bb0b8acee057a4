import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  MediaType,
  OpenApiDocument,
  Parameter,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** The first value that the spec shows for a parameter. */
export function parameterExample(document: OpenApiDocument, parameter: Parameter): unknown {
  const schema = dereference(document, parameter.schema);
  return (
    namedExample(document, parameter)?.value ?? schema?.examples?.[0] ?? schema?.example ?? schema?.default
  );
}

/** The first example of a body, with its name. */
export function namedExample(
  document: OpenApiDocument,
  node: Pick<MediaType, "example" | "examples">,
): { readonly name: string; readonly value: unknown } | undefined {
  for (const [name, written] of Object.entries(node.examples ?? {})) {
    const value = dereference(document, written)?.value;
    if (value !== undefined) return { name, value };
  }
  return node.example === undefined ? undefined : { name: "example", value: node.example };
}
