import {
  generatedFormat,
  keyProblem,
  type KeyFormat,
  randomKey,
  referenceOf,
} from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import { isRecord } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  Idempotency,
  LocatedOperation,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "../../document/operation-schemas.ts";
import { hasField, schemasAt } from "../../document/schemas-at.ts";
import { schemaReader } from "../openapi/schema-reader.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

const writes: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);

/** `x-payouts-idempotency`, by which the client decides whether a request may be sent again. */
export const idempotency: SpecRule = {
  name: "idempotency",
  says: "each POST, PUT, PATCH and DELETE carries `x-payouts-idempotency`, with evidence, or `x-payouts-read-only`, and nothing carries both; with the carrier `body`, the request has the key's field; what the client makes, keys and references, the provider accepts",
  *check({ document, nodes, operations }) {
    for (const located of operations) {
      const { operation, pointer, method, path } = located;
      const word = operation["x-payouts-idempotency"];
      const isReadOnly = operation["x-payouts-read-only"] !== undefined;
      if (writes.has(method) && word === undefined && !isReadOnly) {
        yield {
          pointer,
          message: `${method.toUpperCase()} ${path} does not say how the provider distinguishes a repeat from a new request.`,
          remedy:
            "Add `x-payouts-idempotency`, with evidence; use `carrier: none` where the provider does not recognise repeats, and `x-payouts-read-only` where the operation has no effect.",
        };
      }
      if (word !== undefined && isReadOnly) {
        yield {
          pointer: `${pointer}/x-payouts-read-only`,
          message: "what only reads needs no key, and what carries `x-payouts-idempotency` has an effect.",
          remedy: "Remove one of the two words.",
        };
      }
      if (isRecord(word)) {
        yield* keyFindings(document, located, word);
        yield* fieldFindings(document, nodes, located, word);
      }
    }
  },
};

/** A format that only some keys meet must be seen, however lucky the first of them is. */
const samples = 64;

/** Why not every key fits. The client is the authority: they are made as it makes them. */
function keyFault({ format, generate, carrier }: Idempotency): string | undefined {
  try {
    for (let made = 0; made < samples; made += 1) {
      const key = randomKey(generatedFormat({ ...format, ...(generate && { generate }) }));
      // What the provider accepts holds for the keys that the client makes as for any other.
      const problem = keyProblem(key, { ...format, carrier });
      if (problem !== undefined) return `${key} ${problem}`;
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function* keyFindings(
  document: OpenApiDocument,
  { operation, pointer: of }: LocatedOperation,
  word: Idempotency,
): Iterable<Finding> {
  const { carrier, name, format, generate } = word;
  const pointer = `${of}/x-payouts-idempotency`;
  if (carrier === "body" && typeof name === "string") {
    if (!name.startsWith("/") || !hasField(document, requestSchemas(document, operation), name)) {
      yield {
        pointer: `${pointer}/name`,
        message: `\`${name}\` is not a field of the request body.`,
        remedy: "Let `name` be a JSON Pointer into the body's schema, such as `/external_id`.",
        follows: true,
      };
    }
  }
  const place = `${pointer}/${generate === undefined ? "format" : "generate"}`;
  const limits: KeyFormat = { ...format, ...generate };
  if ((limits.minLength ?? 0) > (limits.maxLength ?? Infinity)) {
    yield {
      pointer: place,
      message: "`minLength` is greater than `maxLength`, so no key is possible.",
      remedy: "Correct the two limits.",
    };
    return;
  }
  const reason = carrier === "none" || carrier === undefined ? undefined : keyFault(word);
  if (reason === undefined) return;
  yield {
    pointer: place,
    message: `the client can make no key of this format: ${reason}.`,
    remedy:
      "Correct `pattern`, `minLength` and `maxLength`, or say in `generate` which of the allowed keys the client is to make.",
  };
}

/** The schema of the place where a key or a reference goes accepts those that the client makes. */
function* fieldFindings(
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

/** What is wrong with a value by each of some schemas; `undefined` where one accepts it, or none can be read. */
function faultAt(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
  schemas: readonly Schema[],
  value: string,
): string | undefined {
  const reader = schemaReader(document);
  const faults = schemas.map((schema) => {
    const node = nodes.find((each) => each.value === schema);
    try {
      return node && reader.faultOf(node.path, schema, value);
    } catch {
      return undefined; // a schema that cannot be read, which other rules report
    }
  });
  return faults.includes(undefined) ? undefined : faults[0];
}
