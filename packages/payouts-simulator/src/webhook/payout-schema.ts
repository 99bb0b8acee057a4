import type { OpenApiDocument } from "../document/openapi-document.ts";
import { partsOf } from "../document/schema-parts.ts";
import { schemasAt } from "../document/schemas-at.ts";
import type { Schema } from "../document/schema.ts";
import type { PayoutView } from "../document/vocabulary.ts";

/** How the payout within an event is described. */
export interface PayoutSchema {
  readonly schema: Schema;
  readonly view: PayoutView | undefined;
}

/** The schema of the payout at a pointer into an event: the one with an `x-payouts-view`, where several describe it. */
export function payoutSchema(
  document: OpenApiDocument,
  schema: Schema | undefined,
  pointer: string,
): PayoutSchema | undefined {
  const found = schemasAt(document, schema, pointer).map((each) => ({
    schema: each,
    view: partsOf(document, each)
      .map((part) => part["x-payouts-view"])
      .find((view) => view !== undefined),
  }));
  return found.find(({ view }) => view !== undefined) ?? found[0];
}
