import type { OperationPlan } from "../operation-plan.ts";
import { mediaTypeOf } from "./body-value.ts";
import type { GivenInit, OpenCall } from "./open-call.ts";
import type { Sending } from "./sending.ts";

/**
 * What openapi-fetch is called with: the caller's own settings, and where there are none, what the spec says of styles and
 * media types, which openapi-fetch does not know.
 */
export function callInit({ engine, plan, init }: OpenCall, settings: object, sending: Sending): object {
  const { operation } = plan;
  const { buildAddress } = engine;
  const { params = {}, headers = {}, body, parseAs, middleware, signal } = init;
  const { querySerializer, pathSerializer, bodySerializer } = {
    ...(settings as GivenInit),
    ...present(init),
  };
  const bySpec = (query: Readonly<Record<string, unknown>>): string =>
    buildAddress({ path: "", query: operation.query ?? {} }, {}, query).slice(1);
  const pathBySpec = (_path: string, values: Readonly<Record<string, unknown>>): string =>
    plan.baseUrl + buildAddress({ ...operation, query: {} }, values, {});
  return {
    params: {
      ...params,
      path: params.path ?? {},
      header: sending.checked(() => written(plan, params.header)),
    },
    headers: {
      ...contentType(plan, bodySerializer),
      ...(headers instanceof Headers ? Object.fromEntries(headers) : headers),
    },
    body: operation.body === undefined ? undefined : body,
    parseAs,
    middleware,
    signal,
    baseUrl: plan.baseUrl,
    // Options of openapi-fetch's own serialiser are merged with those of all calls, and so are left to it.
    querySerializer:
      typeof querySerializer === "object" ? init.querySerializer : sending.writer(querySerializer ?? bySpec),
    pathSerializer: sending.writer(pathSerializer ?? pathBySpec),
    bodySerializer: sending.bodySerializer(bodySerializer),
    fetch: (request: Request) => sending.fetch(request),
  };
}

/** The same without what is `undefined`. */
function present(init: GivenInit): GivenInit {
  return Object.fromEntries(Object.entries(init).filter(([, value]) => value !== undefined));
}

/** Headers with lists and objects, as the spec says they are written. */
function written(
  { operation: { headers: writers = {} } }: OperationPlan,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const write = writers[name.toLowerCase()];
      return [
        name,
        write === undefined || value === undefined || value === null ? value : write(name, value),
      ];
    }),
  );
}

/** openapi-fetch takes every body for JSON, but for a `FormData`, whose type has a boundary of its own. */
function contentType(
  { operation: { body } }: OperationPlan,
  bodySerializer: unknown,
): Record<string, string> | undefined {
  if (body === undefined || body === "application/json") return undefined;
  const mediaType = mediaTypeOf(body);
  const isOwnForm = bodySerializer !== undefined && mediaType === "multipart/form-data";
  return isOwnForm ? undefined : { "content-type": mediaType };
}
