import type { SecurityDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { propertyKey } from "../property-key.ts";
import type { CredentialModel, CredentialPart } from "../provider-model.ts";

/**
 * What the `credential` option holds: the secret itself, or an object with one field for each of its values. Where the
 * operations use several schemes, one optional field for each scheme.
 */
export function buildCredential(
  security: Readonly<Record<string, SecurityDescription>>,
): CredentialModel | undefined {
  const schemes = Object.entries(security);
  const [first] = schemes;
  if (first === undefined) return undefined;
  if (schemes.length === 1) return credentialOf(first[1], "");
  const credentials = schemes.map(([name, scheme]) => ({ name, ...credentialOf(scheme, name) }));
  return {
    type: `{ ${credentials.map(({ name, type }) => `${propertyKey(name)}?: ${type}`).join("; ")} }`,
    parts: credentials.flatMap(({ parts }) => parts),
  };
}

function credentialOf(scheme: SecurityDescription, path: string): CredentialModel {
  const use = useOf(scheme);
  if (typeof scheme.env !== "object") {
    return { type: "string", parts: [part(path, use, scheme.env)] };
  }
  const fields = Object.entries(scheme.env);
  return {
    type: `{ ${fields.map(([field]) => `${propertyKey(field)}: string`).join("; ")} }`,
    parts: fields.map(([field, env]) => part(path === "" ? field : `${path}.${field}`, use, env)),
  };
}

function part(path: string, use: string, environmentVariable: string | undefined): CredentialPart {
  return { path, use, ...(environmentVariable && { environmentVariable }) };
}

function useOf(scheme: SecurityDescription): string {
  if (scheme.token?.endpoint !== undefined) return "client of OAuth 2.0, exchanged for a short-lived token";
  if (scheme.token !== undefined) return `short-lived token, from \`${scheme.token.login}\``;
  if (scheme.type === "apiKey")
    return scheme.in === "query" ? `query parameter \`${scheme.name}\`` : `header \`${scheme.name}\``;
  return scheme.type === "basic" ? "basic authentication" : "bearer token";
}
