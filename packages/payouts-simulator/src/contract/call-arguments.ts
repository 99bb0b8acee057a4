import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { CallCase } from "./call-cases.ts";
import { callerParameters } from "./caller-parameters.ts";

/**
 * The arguments of a client's method: path parameters in the template's order, then the body or, without one, the
 * query, then the options. With a body, the query is one of the options.
 */
export function callArguments(document: OpenApiDocument, route: Route, call: CallCase): unknown[] {
  const path = [...route.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => call.path[name]);
  const hasBody = route.operation.requestBody !== undefined;
  const hasQuery = callerParameters(document, route).some((parameter) => parameter.in === "query");
  const headers = Object.entries(call.headers).map(([name, value]) => [
    name,
    typeof value === "object" ? value : String(value),
  ]);
  const options = {
    ...(call.contentType !== undefined && { contentType: call.contentType }),
    ...(Object.keys(call.cookies).length > 0 && { cookies: call.cookies }),
    ...(hasBody && Object.keys(call.query).length > 0 && { query: call.query }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) as Record<string, unknown> }),
    ...(call.idempotencyKey !== undefined && { idempotencyKey: call.idempotencyKey }),
  };
  const content = hasBody ? [call.callerBody] : hasQuery ? [call.query] : [];
  return [...path, ...content, ...(Object.keys(options).length > 0 ? [options] : [])];
}
