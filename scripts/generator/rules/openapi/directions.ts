import {
  dereference,
  isRecord,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Operation,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas, responseSchemas } from "../../document/operation-schemas.ts";
import type { SpecRule } from "../spec-rule.ts";

/** OpenAPI 3.1, Schema Object: `required` does not apply to `readOnly` in a request, nor to `writeOnly` in a response. */
export const directions: SpecRule = {
  name: "directions",
  says: "no request schema requires a `readOnly` property, and no response schema a `writeOnly` one",
  *check({ document, nodes, operations }) {
    const marked = nodes.filter(
      ({ kind, value }) => kind === "schema" && (value["readOnly"] === true || value["writeOnly"] === true),
    );
    if (marked.length === 0) return;
    for (const [keyword, side, schemas] of [
      ["readOnly", "request", operations.flatMap(({ operation }) => requestSchemas(document, operation))],
      ["writeOnly", "response", operations.flatMap(({ operation }) => answers(document, operation))],
    ] as const) {
      const reached = reachedFrom(document, schemas);
      for (const node of nodes) {
        if (node.kind !== "schema" || !reached.has(node.value)) continue;
        const { properties = {}, required = [] }: Schema = node.value;
        for (const name of required) {
          if (!Object.hasOwn(properties, name)) continue;
          if (
            dereference(document, properties[name])?.[keyword] !== true &&
            properties[name]?.[keyword] !== true
          )
            continue;
          yield {
            pointer: pointerOfNode(node, "properties", name),
            message: `\`${name}\` is \`${keyword}\` and required, and would be required in the ${side}, too: that is not supported yet.`,
            remedy: `Give the ${side} a schema of its own, without \`${name}\`.`,
          };
        }
      }
    }
  },
};

function answers(document: OpenApiDocument, operation: Operation): Schema[] {
  return responseSchemas(document, operation, () => true);
}

/** The schemas, and all that describe a part of their values. */
function reachedFrom(document: OpenApiDocument, schemas: readonly Schema[]): ReadonlySet<unknown> {
  const reached = new Set<unknown>();
  const visit = (schema: unknown): void => {
    if (!isRecord(schema) || reached.has(schema)) return;
    reached.add(schema);
    const { $ref, properties, patternProperties, allOf, oneOf, anyOf, items, additionalProperties }: Schema =
      schema;
    if ($ref !== undefined) visit(dereference(document, schema));
    [properties, patternProperties].forEach((map) => Object.values(map ?? {}).forEach(visit));
    [allOf, oneOf, anyOf].forEach((list) => list?.forEach(visit));
    [items, additionalProperties].forEach(visit);
  };
  schemas.forEach(visit);
  return reached;
}
