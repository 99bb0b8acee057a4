import fc from "fast-check";
import { resolveReference } from "../../src/document/dereference.ts";
import { mediaKindOf } from "../../src/document/media-types.ts";
import type { MediaType, OpenApiDocument, Parameter } from "../../src/document/openapi-document.ts";
import type { Route } from "../../src/document/route-table.ts";
import type { SchemaOrBoolean } from "../../src/document/schema.ts";
import type { SchemaOracle } from "./schema-oracle.ts";
import { valueArbitrary } from "./value-arbitrary.ts";
import type { Place } from "./value-arbitrary.ts";

/** The values of a request, before they are written. */
export interface GeneratedRequest {
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  readonly mediaType?: string;
  readonly media?: MediaType;
  readonly body?: unknown;
}

/** Requests of an operation that its document allows; `undefined` where it takes no body that can be made from a schema. */
export function requestArbitrary(
  document: OpenApiDocument,
  route: Route,
  accepts: SchemaOracle,
): fc.Arbitrary<GeneratedRequest> | undefined {
  const body = bodyArbitrary(document, route, accepts);
  if (body === undefined) return undefined;
  const parameters = route.parameters.map((parameter) => {
    const schema = schemaOf(parameter);
    const place: Place = parameter.in === "header" ? "header" : "url";
    const values = accepted(valueArbitrary(document, schema, place), schema, accepts).map(
      (value) => [parameter, value] as const,
    );
    return parameter.required ? values : fc.option(values, { nil: undefined });
  });
  return fc
    .tuple(fc.tuple(...parameters), body)
    .map(([given, sent]) => ({ parameters: new Map(given.filter((each) => each !== undefined)), ...sent }));
}

/** The schema of a parameter's value. */
export function schemaOf({ schema, content }: Parameter): SchemaOrBoolean | undefined {
  return schema ?? Object.values(content ?? {})[0]?.schema;
}

function bodyArbitrary(
  document: OpenApiDocument,
  route: Route,
  accepts: SchemaOracle,
): fc.Arbitrary<Omit<GeneratedRequest, "parameters">> | undefined {
  const description = route.operation.requestBody && resolveReference(document, route.operation.requestBody);
  if (description === undefined) return fc.constant({});
  const contents = Object.entries(description.content).flatMap(([mediaType, media]) => {
    const content = { mediaType, media };
    const kind = mediaKindOf(mediaType);
    switch (kind) {
      case "json":
      case "form": {
        const values = valueArbitrary(document, media.schema, kind === "json" ? "body" : "url");
        return accepted(values, media.schema, accepts).map((body) => ({ ...content, body }));
      }
      case "text":
        return fc.string({ unit: "binary", minLength: 1 }).map((body) => ({ ...content, body }));
      case "bytes":
        return fc.uint8Array({ minLength: 1 }).map((body) => ({ ...content, body }));
      case "multipart":
        return []; // Its schema does not say what makes a part a file; the contract sends the examples.
    }
  });
  if (contents.length === 0) return undefined;
  return description.required ? fc.oneof(...contents) : fc.oneof(fc.constant({}), ...contents);
}

/** Tries that find no value before the generator is at fault. */
const patience = 5000;

function accepted(
  values: fc.Arbitrary<unknown>,
  schema: SchemaOrBoolean | undefined,
  accepts: SchemaOracle,
): fc.Arbitrary<unknown> {
  let refused = 0;
  return values.filter((value) => {
    if (accepts(schema, value)) {
      refused = 0;
      return true;
    }
    refused += 1;
    if (refused < patience) return false;
    throw new Error(
      `No generated value is one of ${JSON.stringify(schema)}; the last was ${JSON.stringify(value)}.`,
    );
  });
}
