import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { preferredContent, isJson } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { operationsOf, type LocatedOperation } from "../document/operations-of.ts";
import { securityAlternatives, securityScheme } from "../document/security-scheme.ts";
import { parameterExample } from "../provider/parameter-example.ts";

/**
 * A command that makes a first payout: the first operation of the document that makes one, with its documented example.
 *
 * @param baseUrl - of the document: `http://127.0.0.1:4010/tin-box/v1`.
 */
export function curlLine(document: OpenApiDocument, baseUrl: string): string | undefined {
  const writing = operationsOf(document).filter(({ operation }) => operation.requestBody !== undefined);
  const located =
    writing.find(({ operation }) => operation["x-payouts-creates"] !== undefined) ??
    writing.find(({ operation }) => operation["x-payouts-idempotency"] !== undefined) ??
    writing.find(({ method }) => method === "post");
  if (located === undefined) return undefined;
  const { path, method, operation, parameters } = located;
  const required = parameters.filter((parameter) => parameter.required === true);
  const exampleOf = (parameter: (typeof required)[number]): string =>
    String(parameterExample(document, parameter));
  const filled = path.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return parameter === undefined ? whole : encodeURIComponent(exampleOf(parameter));
  });
  const query = new URLSearchParams(
    required.filter((each) => each.in === "query").map((each) => [each.name, exampleOf(each)]),
  ).toString();
  const body = bodyOf(document, located);
  const words = [
    "curl",
    ...(method === "post" ? [] : [`-X ${method.toUpperCase()}`]),
    quoted(`${baseUrl}${filled}${query && `?${query}`}`),
    ...credentialsOf(document, operation),
    ...required
      .filter((each) => each.in === "header" && !/^(accept|content-type|authorization)$/i.test(each.name))
      .map((each) => `-H ${quoted(`${each.name}: ${exampleOf(each)}`)}`),
    ...(body === undefined
      ? []
      : [`-H ${quoted(`Content-Type: ${body.mediaType}`)}`, `-d ${quoted(body.text)}`]),
  ];
  return words.join(" \\\n  ");
}

function bodyOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
): { readonly mediaType: string; readonly text: string } | undefined {
  if (operation.requestBody === undefined) return undefined;
  const content = preferredContent(resolveReference(document, operation.requestBody).content);
  if (content === undefined) return undefined;
  const { mediaType, media } = content;
  const [example] = documentedExamples(document, media);
  const value = example === undefined ? exampleFromSchema(document, media.schema, "request") : example.value;
  return { mediaType, text: isJson(mediaType) ? JSON.stringify(value) : String(value) };
}

/** Any credential of the correct form is accepted. */
function credentialsOf(document: OpenApiDocument, { security }: LocatedOperation["operation"]): string[] {
  const [first] = securityAlternatives(document, security ?? document.security ?? []);
  return first.flatMap((name) => {
    const scheme = securityScheme(document, name);
    if (scheme === undefined) return [];
    if (scheme.type === "apiKey")
      return scheme.in === "header" ? [`-H ${quoted(`${scheme.name}: any`)}`] : [];
    if (scheme.type === "http" && scheme.scheme.toLowerCase() === "basic") return ["-u any:any"];
    return scheme.type === "mutualTLS" ? [] : [`-H ${quoted("Authorization: Bearer any")}`];
  });
}

/** POSIX.1-2017 §2.2.2: within single quotes every sign stands for itself, but for the quote. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
