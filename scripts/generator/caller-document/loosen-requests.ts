import { dereference, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Operation } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations } from "./draft.ts";
import type { DocumentDraft } from "./draft.ts";
import { SchemaLoosener } from "./schema-loosener.ts";
import { visitNodes } from "./visit-nodes.ts";

/**
 * Lets callers leave out what the client fills in: the idempotency key, the reference by which a payout is looked up,
 * and the globals. The spec says that the provider requires them, and so it does.
 */
export function loosenRequests(document: DocumentDraft): void {
  const loosener = new SchemaLoosener(document);
  for (const parameter of document["x-speakeasy-globals"]?.parameters ?? []) {
    const found = dereference(document, parameter);
    if (found !== undefined) found.required = false;
  }
  for (const { operation, parameters } of draftedOperations(document, "paths")) {
    const key = operation["x-payouts-idempotency"];
    for (const parameter of parameters) {
      if (key?.carrier === "header" && isHeader(parameter, key.name)) parameter.required = false;
    }
    const body = dereference(document, operation.requestBody);
    const pointers = filledPointers(operation).map(segmentsOf);
    if (body === undefined || pointers.length === 0) continue;
    // Its own copy: another operation may share the component, and not what is filled in.
    operation.requestBody = {
      ...body,
      content: Object.fromEntries(
        Object.entries(body.content).map(([mediaType, { schema, ...rest }]) => [
          mediaType,
          schema === undefined ? rest : { ...rest, schema: loosener.loosen(schema, pointers) },
        ]),
      ),
    };
  }
  dropUnusedBodies(document);
  loosener.settleNames();
}

/** A component that no operation refers to any more would keep its schema's name in use. */
function dropUnusedBodies(document: DocumentDraft): void {
  const bodies = document.components?.requestBodies;
  if (bodies === undefined) return;
  const used = new Set<string>();
  visitNodes(document, ({ $ref }) => {
    if (typeof $ref === "string") used.add($ref);
  });
  for (const name of Object.keys(bodies)) {
    if (!used.has(`#/components/requestBodies/${name}`)) delete bodies[name];
  }
}

/** Pointers into the body at which the client fills in what the caller leaves out. */
export function filledPointers(operation: Operation): string[] {
  const key = operation["x-payouts-idempotency"];
  const reference = operation["x-payouts-reconcile"]?.reference;
  return [
    ...(key?.carrier === "body" && key.name !== undefined ? [key.name] : []),
    // A field that belongs to the caller is filled only on request, so nothing may rely on it.
    ...(reference !== undefined && reference.consent !== true ? [reference.request] : []),
  ];
}

function isHeader(
  parameter: { readonly in: string; readonly name: string },
  name: string | undefined,
): boolean {
  return parameter.in === "header" && parameter.name.toLowerCase() === name?.toLowerCase();
}
