import {
  cookieFormat,
  type CookieFormat,
  jsonHeader,
  jsonInQuery,
  jsonSegment,
  labelSegment,
  matrixSegment,
  type OperationDescription,
  type QueryStyle,
  reservedInQuery,
  type SegmentFormat,
  simpleHeader,
  simpleSegment,
  styledInQuery,
} from "../../../packages/payouts-common/src/index.ts";
import type { OpenApiDocument, Parameter } from "../../../packages/payouts-simulator/src/document/index.ts";
import { typesOf } from "../document/schemas-at.ts";
import { fromRuntime } from "./from-runtime.ts";
import type { OperationParts } from "./operation-parts.ts";

/** How the parameters of an operation are written, where that differs from the common case. */
export function describeParameters(
  document: OpenApiDocument,
  { path, query, headers, cookies }: OperationParts,
): Pick<OperationDescription, "query" | "segments" | "headers" | "cookies"> {
  const segments = written(path, (parameter) => segmentOf(document, parameter));
  const writers = written(headers, (parameter) => headerOf(document, parameter));
  return {
    ...(query.length > 0 && { query: written(query, queryOf) }),
    ...(Object.keys(segments).length > 0 && { segments }),
    ...(Object.keys(writers).length > 0 && {
      headers: Object.fromEntries(Object.entries(writers).map(([name, each]) => [name.toLowerCase(), each])),
    }),
    ...(cookies.length > 0 && { cookies: cookiesOf(cookies) }),
  };
}

function written<Format>(
  parameters: readonly Parameter[],
  formatOf: (parameter: Parameter) => Format | undefined,
): Record<string, Format> {
  return Object.fromEntries(
    parameters.flatMap((parameter): [string, Format][] => {
      const format = formatOf(parameter);
      return format === undefined ? [] : [[parameter.name, format]];
    }),
  );
}

/** A query parameter is `form` and exploded by default. */
function queryOf({
  content,
  allowReserved,
  style = "form",
  explode = style === "form",
}: Parameter): NonNullable<OperationDescription["query"]>[string] | undefined {
  if (content !== undefined) return fromRuntime(jsonInQuery, { name: "jsonInQuery" });
  // The rule `parameters` has checked that the style is one that a query may have.
  if (style === "deepObject" || !explode) {
    const given: [QueryStyle] = [style as QueryStyle];
    return fromRuntime(styledInQuery(...given), { name: "styledInQuery", given });
  }
  return allowReserved === true ? fromRuntime(reservedInQuery, { name: "reservedInQuery" }) : undefined;
}

const segmentStyles = {
  simple: { name: "simpleSegment", make: simpleSegment },
  label: { name: "labelSegment", make: labelSegment },
  matrix: { name: "matrixSegment", make: matrixSegment },
} as const;

function segmentOf(
  document: OpenApiDocument,
  { content, style = "simple", explode, schema }: Parameter,
): SegmentFormat | undefined {
  if (content !== undefined) return fromRuntime(jsonSegment, { name: "jsonSegment" });
  if (style === "simple" && !isOfTypes(document, schema, ["array", "object", "boolean"])) return undefined;
  const { name, make } = segmentStyles[style as keyof typeof segmentStyles]; // the rule `parameters` knows them
  const given: [] | [true] = explode === true ? [true] : [];
  return fromRuntime(make(...given), { name, given });
}

function headerOf(
  document: OpenApiDocument,
  { content, explode, schema }: Parameter,
): ReturnType<typeof simpleHeader> | undefined {
  if (content !== undefined) return fromRuntime(jsonHeader, { name: "jsonHeader" });
  if (!isStructured(document, schema)) return undefined;
  const given: [] | [true] = explode === true ? [true] : [];
  return fromRuntime(simpleHeader(...given), { name: "simpleHeader", given });
}

function cookiesOf(cookies: readonly Parameter[]): CookieFormat {
  const styles = Object.fromEntries(
    cookies.map(({ name, content, explode = true }) => [
      name,
      content === undefined ? (explode ? "plain" : "form") : "json",
    ]),
  ) as Parameters<typeof cookieFormat>[0];
  return fromRuntime(cookieFormat(styles), { name: "cookieFormat", given: [styles] });
}

/** Whether a value is a list or an object, so that its text is more than the value's own. */
export function isStructured(document: OpenApiDocument, schema: Parameter["schema"]): boolean {
  return isOfTypes(document, schema, ["array", "object"]);
}

function isOfTypes(
  document: OpenApiDocument,
  schema: Parameter["schema"],
  wanted: readonly string[],
): boolean {
  const types = typesOf(document, schema ?? {});
  return wanted.some((type) => types.has(type));
}
