import { documentNodes } from "../document/document-nodes.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import type { PayoutState } from "../document/vocabulary.ts";

const known = new WeakMap<OpenApiDocument, ReadonlyMap<string, PayoutState>>();

/** The state that a native status means, by the first `x-payouts-lifecycle` that has it. */
export function stateOfStatus(document: OpenApiDocument, status: string): PayoutState | undefined {
  const states = known.get(document) ?? statesOf(document);
  known.set(document, states);
  return states.get(status);
}

function statesOf(document: OpenApiDocument): ReadonlyMap<string, PayoutState> {
  const states = new Map<string, PayoutState>();
  for (const { kind, value } of documentNodes(document)) {
    if (kind !== "schema") continue;
    const { states: written = {} } = (value as Schema)["x-payouts-lifecycle"] ?? {}; // by its kind
    for (const [status, state] of Object.entries(written)) if (!states.has(status)) states.set(status, state);
  }
  return states;
}
