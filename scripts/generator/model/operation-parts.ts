import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  MediaType,
  Parameter,
  Response,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "../caller-document/draft.ts";
import { writableContent } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { GlobalModel } from "../provider-model.ts";

/** The parameters of an operation, by who gives them and how. */
export interface OperationParts {
  /** In the template's order. */
  readonly path: readonly Draft<Parameter>[];
  /** Given at each call: neither a global nor a credential. */
  readonly query: readonly Draft<Parameter>[];
  /** Given at each call: neither a global nor the idempotency key. */
  readonly headers: readonly Draft<Parameter>[];
  /** Given at each call. */
  readonly cookies: readonly Draft<Parameter>[];
  /** Options of the client that the operation declares. */
  readonly globals: readonly string[];
  /** As the client prefers to write it. */
  readonly body: (BodyParts & { readonly required: boolean }) | undefined;
  /** What callers may choose instead. */
  readonly otherBodies: readonly BodyParts[];
  readonly successes: readonly StatusResponse[];
  readonly failures: readonly StatusResponse[];
}

/** A request body of one media type. */
export interface BodyParts {
  readonly mediaType: string;
  readonly media: Draft<MediaType>;
}

/** A documented response; `component` names the one that it refers to. */
export interface StatusResponse {
  readonly status: string;
  readonly response: Draft<Response>;
  readonly component?: string;
}

export function operationParts(
  document: DocumentDraft,
  located: Draft<LocatedOperation>,
  globals: readonly GlobalModel[],
): OperationParts {
  const { operation, parameters, path, method } = located;
  const key = operation["x-payouts-idempotency"];
  const reserved = new Set(["accept", "content-type", "authorization"]); // OpenAPI 3.1, Parameter Object: ignored
  if (key?.carrier === "header" && key.name !== undefined) reserved.add(key.name.toLowerCase());
  const globalOf = (parameter: Draft<Parameter>): GlobalModel | undefined =>
    globals.find((global) => global.in === parameter.in && isSameName(global, parameter));
  const own = parameters.filter((parameter) => globalOf(parameter) === undefined);
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  const responses = Object.entries(operation.responses ?? {}).flatMap(([status, written]) => {
    const response = dereference<Draft<Response>>(document, written as Draft<Response>);
    if (response === undefined) return [];
    const component = "$ref" in written ? written.$ref.split("/").at(-1) : undefined;
    return [{ status, response, ...(component !== undefined && { component }) }];
  });
  // RFC 9110, 9.3.1: a body of GET has no meaning, and fetch refuses to send one.
  const requestBody =
    method === "get" || method === "head" ? undefined : dereference(document, operation.requestBody);
  const [content, ...others] = writableContent(document, requestBody?.content).map(
    ([mediaType, media]): BodyParts => ({ mediaType, media }),
  );
  return {
    path: template.map(
      (name) => own.find(({ in: place, name: own }) => place === "path" && own === name) ?? undeclared(name),
    ),
    query: own.filter((parameter) => parameter.in === "query"),
    headers: own.filter(
      (parameter) => parameter.in === "header" && !reserved.has(parameter.name.toLowerCase()),
    ),
    cookies: own.filter((parameter) => parameter.in === "cookie"),
    globals: [...new Set(parameters.flatMap((parameter) => globalOf(parameter)?.option ?? []))],
    body: content && { ...content, required: requestBody?.required === true },
    otherBodies: others,
    successes: responses.filter(({ status }) => status.startsWith("2")),
    failures: responses.filter(({ status }) => !status.startsWith("2")),
  };
}

/** A path template may name a parameter that is not described. */
function undeclared(name: string): Draft<Parameter> {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function isSameName(global: GlobalModel, parameter: Draft<Parameter>): boolean {
  return global.in === "header"
    ? global.parameter.toLowerCase() === parameter.name.toLowerCase()
    : global.parameter === parameter.name;
}
