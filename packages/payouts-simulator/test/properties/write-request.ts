import { mediaKindOf } from "../../src/document/media-types.ts";
import type { MediaType, OpenApiDocument, Parameter } from "../../src/document/openapi-document.ts";
import type { Route } from "../../src/document/route-table.ts";
import { propertySchema } from "../../src/document/schema-types.ts";
import type { Credential } from "./credentials.ts";
import type { GeneratedRequest } from "./generated-request.ts";
import { writeParameter } from "./write-parameter.ts";

/** The text of a parameter that is sent in the place of its value, or more pairs of the query. */
export interface Tampering {
  readonly texts?: ReadonlyMap<Parameter, string>;
  readonly query?: readonly string[];
}

/** Writes a request as the document says. */
export function writeRequest(
  document: OpenApiDocument,
  route: Route,
  baseUrl: string,
  { parameters, mediaType, media = {}, body }: GeneratedRequest,
  credential: Credential,
  { texts = new Map(), query: further = [] }: Tampering = {},
): Request {
  const headers = new Headers(credential.headers);
  const cookies = [...credential.cookies];
  const query = [...credential.query];
  let path = route.path;
  const sent = new Map([...parameters, ...texts]);
  for (const [parameter, value] of sent) {
    const { name, in: place } = parameter;
    const encode = place === "header" ? String : encodeURIComponent;
    // A text that is sent as it is, is a value without a style.
    const written = texts.has(parameter)
      ? writeParameter({ name, in: place }, value, encode)
      : writeParameter(parameter, value, encode);
    const [text = ""] = written;
    if (place === "query") query.push(...written);
    if (place === "path") path = path.replace(`{${name}}`, () => text);
    if (place === "header") headers.set(name, text);
    if (place === "cookie") cookies.push(`${name}=${text}`);
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  if (mediaType !== undefined) headers.set("content-type", mediaType.replace("*/*", "application/json"));
  const pairs = [...query, ...further];
  return new Request(baseUrl + path + (pairs.length > 0 ? `?${pairs.join("&")}` : ""), {
    method: route.method,
    headers,
    ...(mediaType !== undefined && { body: writeBody(document, mediaType, media, body) }),
  });
}

function writeBody(document: OpenApiDocument, mediaType: string, media: MediaType, body: unknown): BodyInit {
  switch (mediaKindOf(mediaType)) {
    case "form":
      return Object.entries(body as object)
        .flatMap(([name, value]) => {
          const { style, explode, contentType } = media.encoding?.[name] ?? {};
          const isJson = contentType === "application/json";
          const written = {
            name,
            in: "query",
            ...(style !== undefined && { style }),
            ...(explode !== undefined && { explode }),
            ...(isJson && {
              content: { [contentType]: { schema: propertySchema(document, media.schema, name) } },
            }),
          };
          return writeParameter(written as Parameter, value, encodeURIComponent);
        })
        .join("&");
    case "text":
      return String(body);
    case "bytes":
      return body as Uint8Array<ArrayBuffer>; // what was generated for these
    case "json":
    case "multipart": // none is generated
      return JSON.stringify(body);
  }
}
