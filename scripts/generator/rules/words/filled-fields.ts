import {
  generatedFormat,
  randomKey,
  referenceOf,
} from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import type {
  DocumentNode,
  Idempotency,
  LocatedOperation,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "../../document/operation-schemas.ts";
import { schemasAt } from "../../document/schemas-at.ts";
import { schemaReader } from "../openapi/schema-reader.ts";
import type { Finding } from "../spec-rule.ts";
import { keyFault } from "./key-fault.ts";

/** The schema of the place where a key or a reference goes accepts those that the client makes. */
export function* filledFieldFindings(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
  { operation, parameters, pointer }: LocatedOperation,
  word: Idempotency,
): Iterable<Finding> {
  const { carrier, name = "", format, generate } = word;
  const bodies = (at: string): Schema[] =>
    at.startsWith("/")
      ? requestSchemas(document, operation).flatMap((schema) => schemasAt(document, schema, at))
      : [];
  const header = parameters.find(
    (each) => each.in === "header" && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (keyFault(word) === undefined && carrier !== "none") {
    const fields = carrier === "header" ? [header?.schema ?? []].flat() : bodies(name);
    const key = randomKey(generatedFormat({ ...format, ...(generate && { generate }) }));
    const fault = faultAt(document, nodes, fields, key);
    if (fault !== undefined)
      yield {
        pointer: `${pointer}/x-payouts-idempotency`,
        message: `\`${name}\` does not accept a key that the client makes, such as ${key}: ${fault}.`,
        remedy: "Say in `format` or `generate` what keys are, or correct the schema of the field.",
        follows: true,
      };
  }
  const { request, fill } = operation["x-payouts-reconcile"]?.reference ?? {};
  // A field that is the key as well is filled with the key.
  if (request === undefined || fill === undefined || (carrier === "body" && request === name)) return;
  const reference = referenceOf(fill, undefined);
  const fault = faultAt(document, nodes, bodies(request), reference);
  if (fault !== undefined)
    yield {
      pointer: `${pointer}/x-payouts-reconcile/reference/fill`,
      message: `\`${request}\` does not accept what the client fills in, such as ${reference}: ${fault}.`,
      remedy: "Choose what the field accepts, or correct its schema.",
      follows: true,
    };
}

/** Each node by its object, for the nodes of a document: every write asks for some. */
const known = new WeakMap<readonly DocumentNode[], ReadonlyMap<object, DocumentNode>>();

/** What is wrong with a value by each of some schemas; `undefined` where one accepts it, or none can be read. */
function faultAt(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
  schemas: readonly Schema[],
  value: string,
): string | undefined {
  const reader = schemaReader(document);
  let byValue = known.get(nodes);
  if (byValue === undefined) known.set(nodes, (byValue = new Map(nodes.map((node) => [node.value, node]))));
  const places = byValue;
  const faults = schemas.map((schema) => {
    const node = places.get(schema);
    try {
      return node && reader.faultOf(node.path, schema, value);
    } catch {
      return undefined; // a schema that cannot be read, which other rules report
    }
  });
  return faults.includes(undefined) ? undefined : faults[0];
}
