import { requirementsOf, securityScheme } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Operation } from "../../../packages/payouts-simulator/src/document/index.ts";
import { sentence } from "../prose.ts";

/** What a caller must see to besides the `credential` option: certificates, and tokens of OpenID Connect. */
export function securityRemarks(document: OpenApiDocument): string[] {
  const names = new Set(requirementsOf(document).flatMap((each) => each.flatMap((one) => Object.keys(one))));
  const remarks = [...names].flatMap((name) => {
    const scheme = securityScheme(document, name);
    if (scheme?.type === "mutualTLS") {
      return "The provider asks for a client certificate (mutual TLS). It belongs to the transport: pass a `fetch` or a `transport` that presents it. No credential holds it.";
    }
    if (scheme?.type === "openIdConnect") {
      return `The credential \`${name}\` is a token of OpenID Connect, which your program obtains (${scheme.openIdConnectUrl ?? "see the provider"}). Pass a function where it expires.`;
    }
    return [];
  });
  return [...new Set(remarks)];
}

/** The scopes or roles that a credential of an operation needs. */
export function rightsSentences(document: OpenApiDocument, operation: Operation): string[] {
  const requirements = operation.security ?? document.security ?? [];
  const alternatives = requirements.map((requirement) =>
    Object.entries(requirement).flatMap(([name, rights]) => {
      if (rights.length === 0) return [];
      const scheme = securityScheme(document, name);
      const isScope = scheme?.type === "oauth2" || scheme?.type === "openIdConnect";
      const what = `${isScope ? "scope" : "role"}${rights.length === 1 ? "" : "s"}`;
      const known = scheme?.type === "oauth2" ? (scheme.flows?.clientCredentials?.scopes ?? {}) : {};
      const listed = rights.map((right) => {
        const meaning = known[right] ?? "";
        return `\`${right}\`${meaning === "" ? "" : ` (${sentence(meaning).replace(/\.$/, "")})`}`;
      });
      return `the ${what} ${listed.join(", ")} of \`${name}\``;
    }),
  );
  const asked = alternatives.filter((each) => each.length > 0).map((each) => each.join(" and "));
  return asked.length === 0 ? [] : [`The credential needs ${asked.join(", or ")}.`];
}
