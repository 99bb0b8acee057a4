import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  SecurityRequirement,
  SecurityScheme,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** Each scheme is one that the client can satisfy, and the spec says which of them its operations require. */
export const security: SpecRule = {
  name: "security",
  says: "bearer, basic, or apiKey in a header or the query; the document or its operations say what they require (`security: []` for nothing)",
  *check(spec) {
    yield* schemeFindings(spec.document);
    yield* requirementFindings(spec);
  },
};

function* schemeFindings(document: OpenApiDocument): Iterable<Finding> {
  for (const [name, written] of Object.entries(document.components?.securitySchemes ?? {})) {
    const pointer = pointerOf(["components", "securitySchemes", name]);
    const scheme = dereference(document, written);
    if (scheme === undefined) continue;
    if (!isSupported(scheme)) {
      yield {
        pointer,
        message: `the security scheme \`${name}\` is ${describe(scheme)}, which no client supports.`,
        remedy:
          "Supported are `http` with `bearer` or `basic`, and `apiKey` in a header or the query. A token that is exchanged for a credential is `bearer` with `x-payouts-token`.",
      };
    }
  }
}

function isSupported(scheme: SecurityScheme): boolean {
  if (scheme.type === "http") return /^(bearer|basic)$/i.test(scheme.scheme);
  return scheme.type === "apiKey" && (scheme.in === "header" || scheme.in === "query");
}

function describe(scheme: SecurityScheme): string {
  if (scheme.type === "http") return `HTTP \`${scheme.scheme}\``;
  return scheme.type === "apiKey" ? `an \`apiKey\` in \`${scheme.in}\`` : `\`${scheme.type}\``;
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

/** What one request cannot satisfy: two values of one header, and scopes, which only an authorization server grants. */
function* unmeetableFindings(
  document: OpenApiDocument,
  requirements: readonly SecurityRequirement[],
  pointer: string,
): Iterable<Finding> {
  for (const [index, requirement] of requirements.entries()) {
    const places = new Map<string, string>();
    for (const [name, scopes] of Object.entries(requirement)) {
      const scheme = dereference(document, document.components?.securitySchemes?.[name]);
      if (scheme === undefined || !isSupported(scheme)) continue;
      if (scopes.length > 0) {
        yield {
          pointer: pointer + pointerOf([index, name]),
          message: `the client cannot ask for the scopes or roles \`${scopes.join("`, `")}\` of \`${name}\`.`,
          remedy: "Write `[]`, and say in the operation's `description` which rights its credential needs.",
        };
      }
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
