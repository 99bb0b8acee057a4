import type {
  LocatedOperation,
  OpenApiDocument,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "./operation-schemas.ts";

/** The schemas of what a request says, as the client reads it: of its body, or of its query where it has no body. */
export function contentSchemas(document: OpenApiDocument, located: LocatedOperation): Schema[] {
  return takesBody(located)
    ? requestSchemas(document, located.operation)
    : [querySchema(located.parameters.filter((parameter) => parameter.in === "query"))];
}

/** RFC 9110, 9.3.1: a body of GET or HEAD has no meaning, and fetch refuses to send one. */
export function takesBody({ operation, method }: Pick<LocatedOperation, "operation" | "method">): boolean {
  return operation.requestBody !== undefined && method !== "get" && method !== "head";
}

/** Query parameters as the one object that callers give. */
export function querySchema(
  parameters: readonly { readonly name: string; readonly schema?: Schema }[],
): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema])),
    additionalProperties: false,
  };
}
