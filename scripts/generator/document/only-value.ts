import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

/** The one value that a schema allows, as text. */
export function onlyValue(document: OpenApiDocument, schema: Schema = {}): string | undefined {
  const { const: constant, enum: values = [] } = dereference(document, schema) ?? {};
  const value = constant ?? (values.length === 1 ? values[0] : undefined);
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}
