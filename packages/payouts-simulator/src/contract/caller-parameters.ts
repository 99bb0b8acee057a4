import { resolveReference } from "../document/dereference.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";

/**
 * The parameters of each call: all except the globals, which are options of the client, and the idempotency header,
 * which has its own option.
 */
export function callerParameters(document: OpenApiDocument, { parameters, operation }: Route): Parameter[] {
  const globals = (document["x-speakeasy-globals"]?.parameters ?? []).map((each) =>
    identityOf(resolveReference(document, each)),
  );
  const { carrier, name } = operation["x-payouts-idempotency"] ?? {};
  const given =
    carrier === "header" && name !== undefined ? [...globals, identityOf({ in: "header", name })] : globals;
  return parameters.filter((parameter) => !given.includes(identityOf(parameter)));
}

/** Header names are case-insensitive (RFC 9110 §5.1). */
function identityOf({ in: place, name }: Pick<Parameter, "in" | "name">): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
