import type { OpenApiDocument } from "../document/openapi-document.ts";
import { operationsOf } from "../document/operations-of.ts";
import { methodName, UniqueNames } from "../naming.ts";

/** From operationId to the method of the client: the same, unless it is not a camelCase name or clashes with one. */
export function buildMethodNames(document: OpenApiDocument): (operationId: string) => string {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  const names = new UniqueNames().claimAll(ids, methodName);
  return (operationId) => names.get(operationId) ?? methodName(operationId);
}
