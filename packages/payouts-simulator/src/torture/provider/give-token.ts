import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { serverPrefixes } from "../../document/server-prefixes.ts";
import { tokenEndpoint } from "../../document/token-endpoint.ts";
import { jsonAnswer, type PlainAnswer } from "./documented-answers.ts";

/** What the token endpoints of a document answer, which are below the client's `baseUrl`: a token of one hour. */
export function tokenGiver(
  document: OpenApiDocument,
): (method: string, pathname: string) => PlainAnswer | undefined {
  const [prefix] = serverPrefixes(document.servers);
  const paths = new Set(
    Object.keys(document.components?.securitySchemes ?? {}).flatMap((name) => {
      const endpoint = tokenEndpoint(document, name);
      return endpoint === undefined ? [] : [prefix + endpoint.path.replace(/\?.*$/, "")];
    }),
  );
  const token = { access_token: "torture-token", token_type: "Bearer", expires_in: 3600 };
  return (method, pathname) =>
    method === "POST" && paths.has(pathname) ? jsonAnswer(200, token) : undefined;
}
