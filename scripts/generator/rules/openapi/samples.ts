import { exampleFromSchema } from "../../../../packages/payouts-simulator/src/answer/example-from-schema.ts";
import {
  isJson,
  mediaKindOf,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Direction,
  DocumentNode,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";
import { schemaReader } from "./schema-reader.ts";

/** Where a spec shows no example, the simulator makes one of the schema. Contract tests send and read it. */
export const samples: SpecRule = {
  name: "samples",
  says: "each body and parameter has an example, or a schema of which the simulator can make a valid one",
  follows: true,
  last: true,
  *check({ document, nodes }) {
    const reader = schemaReader(document);
    const known = new Map<string, string | undefined>();
    for (const node of nodes) {
      const schema = schemaOf(node);
      if (schema === undefined) continue;
      const direction = directionOf(node);
      if (direction === undefined) continue;
      const key = schema.$ref === undefined ? undefined : `${direction} ${JSON.stringify(schema)}`;
      const isKnown = key !== undefined && known.has(key);
      const fault = isKnown ? undefined : faultOf(document, reader, node, schema, direction);
      if (key !== undefined) known.set(key, fault);
      if (fault === undefined) continue;
      yield {
        pointer: pointerOfNode(node, "schema"),
        message: `no example is given, and none can be made of the schema: ${fault}.`,
        remedy: "Add an `example` that the provider documents.",
      };
    }
  },
};

function faultOf(
  document: OpenApiDocument,
  reader: ReturnType<typeof schemaReader>,
  node: DocumentNode,
  schema: Schema,
  direction: Direction,
): string | undefined {
  let sample: unknown;
  try {
    sample = exampleFromSchema(document, schema, direction);
  } catch (error) {
    if (error instanceof RangeError) return "it requires itself, and so has no end";
    return error instanceof Error ? error.message : String(error);
  }
  try {
    return reader.faultOf([...node.path, "schema"], schema, sample, direction);
  } catch {
    return undefined; // a schema that cannot be read, which other rules report
  }
}

function schemaOf({ kind, value }: DocumentNode): Schema | undefined {
  if (kind !== "mediaType" && kind !== "parameter") return undefined;
  const { schema, example, examples } = value;
  return example === undefined && examples === undefined ? (schema as Schema | undefined) : undefined;
}

/** `undefined`: nobody makes an example of it. */
function directionOf({ kind, path, value }: DocumentNode): Direction | undefined {
  if (path[0] === "webhooks" || path.includes("callbacks")) return undefined;
  if (kind === "parameter") return value["in"] === "cookie" ? undefined : "request";
  const mediaType = String(path.at(-1));
  if (path.includes("requestBody") || path[1] === "requestBodies") {
    return isJson(mediaType) || mediaKindOf(mediaType) === "form" ? "request" : undefined;
  }
  const isBody = path.includes("responses") && !path.includes("headers");
  return isBody && isJson(mediaType) ? "response" : undefined;
}
