import {
  environmentsOf,
  isRecord,
  pointerOf,
  securityScheme,
  tokenEndpoint,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  SecurityRequirement,
  SecurityScheme,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { ownNameFault } from "../header-names.ts";
import { nearestWord } from "../nearest-word.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";
import { faultOfAddress } from "./server-addresses.ts";

/** Each scheme is one that the client can satisfy, and the spec says which of them its operations require. */
export const security: SpecRule = {
  name: "security",
  says: "bearer, basic, apiKey in a header or the query, OAuth 2 by client credentials, OpenID Connect or mutual TLS; the document or its operations say what they require (`security: []` for nothing), and the scopes that they name are described",
  *check(spec) {
    yield* schemeFindings(spec.document);
    yield* requirementFindings(spec);
  },
};

function* schemeFindings(document: OpenApiDocument): Iterable<Finding> {
  for (const name of Object.keys(document.components?.securitySchemes ?? {})) {
    const pointer = pointerOf(["components", "securitySchemes", name]);
    const scheme = securityScheme(document, name);
    if (scheme === undefined) continue;
    if (scheme.type === "oauth2") yield* grantFindings(document, name, pointer);
    else if (isRecord(scheme["x-payouts-client-credentials"])) {
      yield {
        pointer: `${pointer}/x-payouts-client-credentials`,
        message: `the word belongs to OAuth 2, and \`${name}\` is ${describe(scheme)}.`,
        remedy: "Describe the scheme as `oauth2` with `flows.clientCredentials`, or remove the word.",
      };
    }
    const named = scheme.type === "apiKey" && scheme.in === "header" ? ownNameFault(scheme.name) : undefined;
    if (named !== undefined) yield { pointer: `${pointer}/name`, ...named };
    if (!isSupported(scheme)) {
      yield {
        pointer,
        message: `the security scheme \`${name}\` is ${describe(scheme)}, which no client supports.`,
        remedy: isCookie(scheme)
          ? "Describe the cookie as a parameter, `in: cookie` with `x-data-classification: secret`, which callers pass with each call."
          : "Supported are `http` with `bearer` or `basic`, `apiKey` in a header or the query, `oauth2` with `clientCredentials`, `openIdConnect` and `mutualTLS`. A token that is exchanged for a credential is `bearer` with `x-payouts-token`.",
      };
    }
  }
}

/** What a browser sends by itself; a program has to be given it for each call. */
function isCookie(scheme: SecurityScheme): boolean {
  return scheme.type === "apiKey" && scheme.in === "cookie";
}

function isSupported(scheme: SecurityScheme): boolean {
  if (scheme.type === "http") return /^(bearer|basic)$/i.test(scheme.scheme);
  return scheme.type !== "apiKey" || scheme.in === "header" || scheme.in === "query";
}

function describe(scheme: SecurityScheme): string {
  if (scheme.type === "http") return `HTTP \`${scheme.scheme}\``;
  return scheme.type === "apiKey" ? `an \`apiKey\` in \`${scheme.in}\`` : `\`${scheme.type}\``;
}

/** OAuth 2 without a person: where its tokens come from. Another flow is refused where it stands. */
function* grantFindings(document: OpenApiDocument, name: string, around: string): Iterable<Finding> {
  const scheme = securityScheme(document, name);
  const flows: object = scheme?.type === "oauth2" ? (scheme.flows ?? {}) : {};
  const endpoint = tokenEndpoint(document, name);
  if (endpoint === undefined) {
    if (Object.keys(flows).length > 0) return;
    yield {
      pointer: around,
      message: `\`${name}\` has no flow, so the client would not know where tokens come from.`,
      remedy: "Describe `flows.clientCredentials`.",
    };
    return;
  }
  const { urls, path, word } = endpoint;
  const environments = environmentsOf(document);
  const flow = `${around}/flows/clientCredentials/tokenUrl`;
  for (const [environment, url] of Object.entries(urls)) {
    const isOwn = word.tokenUrls?.[environment] !== undefined;
    const pointer = isOwn
      ? around + pointerOf(["x-payouts-client-credentials", "tokenUrls", environment])
      : flow;
    const fault = faultOfToken(String(url));
    if (fault !== undefined) yield { pointer, ...fault };
    else if (!String(url).endsWith(path)) {
      yield {
        pointer,
        message: `\`${url}\` does not end with \`${path}\`, as the others do: with \`baseUrl\`, all are one path below that.`,
        remedy: "Correct the address, or describe the environment in a spec of its own.",
      };
    }
    if (!isOwn && fault !== undefined) break; // the same for each environment without one of its own
  }
  const unknown = Object.keys(word.tokenUrls ?? {}).find((each) => !environments.includes(each));
  if (unknown !== undefined) {
    yield {
      pointer: around + pointerOf(["x-payouts-client-credentials", "tokenUrls", unknown]),
      message: `the document has no environment \`${unknown}\`.`,
      remedy: `Name one of its servers' \`x-environment\`: ${environments.join(", ")}.`,
    };
  }
}

function faultOfToken(url: string): Omit<Finding, "pointer"> | undefined {
  if (/[{}]/.test(url)) {
    return {
      message: `\`${url}\` holds a variable, and OpenAPI knows none in a token URL.`,
      remedy: "Write the address whole; that of another environment into `x-payouts-client-credentials`.",
    };
  }
  const fault = faultOfAddress(url.replace(/\?[^#]*$/, ""), {});
  return fault && { ...fault, remedy: fault.remedy.replace("/v1`", "/oauth/token`") };
}

function* requirementFindings({ document, operations }: CheckedSpec): Iterable<Finding> {
  const places = [
    { security: document.security, pointer: "/security" },
    ...operations.map(({ operation, pointer }) => ({
      security: operation.security,
      pointer: `${pointer}/security`,
    })),
  ];
  for (const { security: requirements, pointer } of places) {
    yield* undefinedSchemes(document, requirements ?? [], pointer);
    yield* unmeetableFindings(document, requirements ?? [], pointer);
  }
  // OpenAPI reads an absent `security` as `[]`. That may be meant for one operation, but not for all.
  if (places.every(({ security: requirements }) => requirements === undefined)) {
    yield {
      pointer: "",
      message: "neither the document nor an operation says which security scheme is required.",
      remedy:
        "Add `security` to the document: the scheme of most operations, or `[]` where none requires any.",
    };
  }
}

/** What one request cannot satisfy: two values of one header, and scopes that no authorization server grants. */
function* unmeetableFindings(
  document: OpenApiDocument,
  requirements: readonly SecurityRequirement[],
  pointer: string,
): Iterable<Finding> {
  for (const [index, requirement] of requirements.entries()) {
    const places = new Map<string, string>();
    for (const [name, rights] of Object.entries(requirement)) {
      const scheme = securityScheme(document, name);
      if (scheme === undefined || !isSupported(scheme) || scheme.type === "mutualTLS") continue;
      const scopes = scheme.type === "oauth2" ? scheme.flows?.clientCredentials?.scopes : undefined;
      if (isRecord(scopes)) yield* scopeFindings(name, rights, scopes, pointer + pointerOf([index, name]));
      const place =
        scheme.type === "apiKey" ? `${scheme.in} ${scheme.name.toLowerCase()}` : "header authorization";
      const other = places.get(place);
      places.set(place, name);
      if (other === undefined) continue;
      yield {
        pointer: `${pointer}/${index}`,
        message: `\`${other}\` and \`${name}\` are both required, and both are sent as the ${place}.`,
        remedy: "Write them as two alternatives, each an item of its own, or correct one of the schemes.",
      };
    }
  }
}

function* scopeFindings(
  name: string,
  rights: readonly string[],
  scopes: Readonly<Record<string, unknown>>,
  pointer: string,
): Iterable<Finding> {
  const unknown = rights.find((right) => !Object.hasOwn(scopes, right));
  if (unknown === undefined) return;
  const meant = nearestWord(unknown, Object.keys(scopes));
  yield {
    pointer,
    message: `\`${name}\` has no scope \`${unknown}\`, so no token would have it.`,
    remedy:
      meant === undefined
        ? "Describe it under `flows.clientCredentials.scopes`, or remove it here."
        : `Did you mean \`${meant}\`?`,
  };
}

function* undefinedSchemes(
  document: OpenApiDocument,
  requirements: readonly SecurityRequirement[],
  pointer: string,
): Iterable<Finding> {
  const defined = Object.keys(document.components?.securitySchemes ?? {});
  for (const [index, requirement] of requirements.entries()) {
    for (const name of Object.keys(requirement)) {
      if (defined.includes(name)) continue;
      yield {
        pointer: `${pointer}/${index}`,
        message: `no security scheme is named \`${name}\`.`,
        remedy: `Describe it under \`components.securitySchemes\`, which has: ${defined.join(", ") || "none"}.`,
      };
    }
  }
}
