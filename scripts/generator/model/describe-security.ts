import type {
  ProviderDescription,
  SecurityDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import { dereference, operationsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  SecurityRequirement,
  SecurityScheme,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { methodName } from "../naming.ts";
import { durationMs } from "./duration.ts";

/** The schemes that the operations use, the default one first. A scheme that no operation requires is left out. */
export function describeSecurity(document: OpenApiDocument): ProviderDescription["security"] {
  const used = new Set(
    [{ security: document.security }, ...operationsOf(document).map(({ operation }) => operation)].flatMap(
      ({ security }) => schemesOf(security ?? []),
    ),
  );
  return Object.fromEntries(
    [...used].flatMap((name) => {
      const scheme = dereference(document, document.components?.securitySchemes?.[name]);
      const described = scheme === undefined ? undefined : describeScheme(scheme);
      return described === undefined ? [] : [[name, described]];
    }),
  );
}

/** The schemes of the first alternative that requires any: one that requires none only makes the others optional. */
export function schemesOf(requirements: readonly SecurityRequirement[]): string[] {
  return requirements.map((requirement) => Object.keys(requirement)).find((names) => names.length > 0) ?? [];
}

function describeScheme(scheme: SecurityScheme): SecurityDescription | undefined {
  const env = scheme["x-credential-env"];
  const named = env === undefined ? {} : { env };
  if (scheme.type === "apiKey" && scheme.in !== "cookie") {
    return { type: "apiKey", ...named, in: scheme.in, name: scheme.name };
  }
  if (scheme.type !== "http") return undefined;
  const exchange = scheme["x-payouts-token"];
  return {
    type: scheme.scheme.toLowerCase() === "basic" ? "basic" : "bearer",
    ...named,
    ...(exchange && {
      token: {
        login: methodName(exchange.login),
        ...(exchange.refresh && { refresh: methodName(exchange.refresh) }),
        credential: exchange.credential,
        token: exchange.token,
        ...(exchange.lifetime && { lifetime: exchange.lifetime }),
        ...(exchange.lifetimeDefault && { lifetimeMs: durationMs(exchange.lifetimeDefault) }),
      },
    }),
  };
}
