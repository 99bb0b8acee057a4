import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import type { DocumentedExample } from "../document/documented-examples.ts";
import { writableContent } from "../document/body-kind.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { callerBody } from "./caller-value.ts";
import { callerParameters } from "./caller-parameters.ts";

/** The arguments of a call except the body, by parameter name. */
export interface ParameterValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
}

/** A documented body. */
export interface RequestExample extends DocumentedExample {
  /** As the caller passes it. */
  readonly callerBody: unknown;
  /** The media type that the caller chooses. Absent: the one that the client prefers. */
  readonly contentType?: string;
}

/** The documented bodies of an operation, else one made from the schema; of each media type, the preferred one first. */
export function requestBodies(document: OpenApiDocument, { operation }: Route): RequestExample[] {
  const { content } = (operation.requestBody && resolveReference(document, operation.requestBody)) ?? {};
  const [[preferred] = [], ...others] = writableContent(document, content);
  const bodies = [preferred ?? [], ...others.map(([mediaType]) => mediaType)]
    .flat()
    .flatMap((mediaType): RequestExample[] => {
      const media = content?.[mediaType] ?? {};
      const examples = documentedExamples(document, media);
      if (examples.length === 0)
        examples.push({ value: exampleFromSchema(document, media.schema, "request") });
      return examples.map((example) => ({
        ...example,
        callerBody: callerBody(document, mediaType, media, example.value),
        ...(mediaType !== preferred && { contentType: mediaType }),
      }));
    });
  return bodies.length > 0 ? bodies : [{ value: undefined, callerBody: undefined }];
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
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    headers: valuesIn("header"),
    cookies: valuesIn("cookie"),
  };
}

/** An empty list or object: in a query, no style distinguishes it from an absent one. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The documented value of a parameter, else one made from its schema. */
export function parameterValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const [example] = documentedExamples(document, parameter);
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
  return example ? example.value : exampleFromSchema(document, schema, "request");
}
