import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import type { DocumentedExample } from "../document/documented-examples.ts";
import { preferredContent } from "../document/media-types.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { callerParameters } from "./caller-parameters.ts";

/** The arguments of a call except the body, by parameter name. */
export interface ParameterValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The documented bodies of an operation, else one made from its schema. */
export function requestBodies(document: OpenApiDocument, { operation }: Route): DocumentedExample[] {
  const description = operation.requestBody && resolveReference(document, operation.requestBody);
  const { media } = preferredContent(description?.content) ?? {};
  if (!media) return [{ value: undefined }];
  const examples = documentedExamples(document, media);
  return examples.length > 0 ? examples : [{ value: exampleFromSchema(document, media.schema, "request") }];
}

/** Values of the caller's parameters: of all, or of those that are required or have an example. */
export function parameterValues(
  document: OpenApiDocument,
  route: Route,
  which: "documented" | "all",
): ParameterValues {
  const parameters = callerParameters(document, route).filter(
    (parameter) =>
      which === "all" || parameter.required || documentedExamples(document, parameter).length > 0,
  );
  const valuesIn = (place: Parameter["in"]): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place)
        .map((each) => [each.name, parameterValue(document, each)] as const)
        .filter(([, value]) => !isEmpty(value)),
    );
  return { path: valuesIn("path"), query: valuesIn("query"), headers: valuesIn("header") };
}

/** An empty list or object: in a query, no style distinguishes it from an absent one. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The documented value of a parameter, else one made from its schema. */
export function parameterValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const [example] = documentedExamples(document, parameter);
  return example ? example.value : exampleFromSchema(document, parameter.schema, "request");
}
