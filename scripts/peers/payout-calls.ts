import { firstCall } from "../../packages/payouts-simulator/src/contract/call-cases.ts";
import { parameterValue } from "../../packages/payouts-simulator/src/contract/documented-values.ts";
import type {
  OpenApiDocument,
  Parameter,
} from "../../packages/payouts-simulator/src/document/openapi-document.ts";
import { pointerOf, writePointer } from "../../packages/payouts-simulator/src/document/json-pointer.ts";
import { resolveReference } from "../../packages/payouts-simulator/src/document/dereference.ts";
import { nameDocument } from "../../packages/payouts-simulator/src/document/read-document.ts";
import { createRouteTable } from "../../packages/payouts-simulator/src/document/route-table.ts";
import type { Route } from "../../packages/payouts-simulator/src/document/route-table.ts";
import type { Schema } from "../../packages/payouts-simulator/src/document/schema.ts";
import { flattenSchema } from "../../packages/payouts-simulator/test/properties/flatten-schema.ts";

/** A call of an operation, as it is sent. */
export interface Call {
  readonly operationId: string;
  readonly method: string;
  /** From the path of the server on. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The calls that most programs make of a provider. */
export interface PayoutCalls {
  /** A new payout, of the documented amount or of another one; each call has a key of its own. */
  create(amount?: number): Call;
  /** Where the amount stands in the body. */
  readonly amountAt: string;
  /** Reads a payout; without an id, the documented one. */
  read(id?: string): Call;
  list(): Call;
}

/**
 * The calls of a document, by the words that its operations have: the first that creates payouts and says by which operation one
 * is read, and the list of pages on the same path, else the first one.
 *
 * @throws {Error} It has no such operations.
 */
export function payoutCalls(source: object): PayoutCalls {
  const { document } = nameDocument(source);
  const { routes } = createRouteTable(document);
  const create = routes.find(
    ({ operation, method }) => method === "POST" && operation["x-payouts-creates"]?.read !== undefined,
  );
  const read = routes.find(({ operationId }) => operationId === create?.operation["x-payouts-creates"]?.read);
  const isList = ({ method, operation }: Route): boolean =>
    method === "GET" && operation["x-speakeasy-pagination"] !== undefined;
  const list = routes.find((route) => isList(route) && route.path === create?.path) ?? routes.find(isList);
  if (create === undefined || read === undefined || list === undefined)
    throw new Error(`${document.info.title} has no payouts that are created, read and listed.`);
  const { content = {} } = create.operation.requestBody
    ? resolveReference(document, create.operation.requestBody)
    : {};
  const amountAt = amountIn(document, Object.values(content)[0]?.schema);
  if (amountAt === undefined) throw new Error(`${create.operationId} has no amount.`);
  return {
    create(amount) {
      const call = callOf(document, create);
      return amount === undefined ? call : { ...call, body: writePointer(call.body, amountAt, amount) };
    },
    amountAt,
    read: (id) => callOf(document, read, id),
    list: () => callOf(document, list),
  };
}

function callOf(document: OpenApiDocument, route: Route, id?: string): Call {
  const key = route.operation["x-payouts-idempotency"];
  const isKey = ({ in: place, name }: Parameter): boolean =>
    key?.carrier === "header" && place === "header" && name.toLowerCase() === key.name?.toLowerCase();
  const headers: Record<string, string> = { authorization: "Bearer token-1" };
  let { path } = route;
  for (const parameter of route.parameters.filter(({ required }) => required)) {
    const value = String(parameterValue(document, parameter));
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(id ?? value));
    if (parameter.in === "header")
      headers[parameter.name.toLowerCase()] = isKey(parameter) ? crypto.randomUUID() : value;
  }
  for (const parameter of route.parameters.filter(isKey))
    headers[parameter.name.toLowerCase()] = crypto.randomUUID();
  const { body } = firstCall(document, route);
  return {
    operationId: route.operationId,
    method: route.method,
    path,
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    ...(body !== undefined && { body }),
  };
}

/** The place of the amount in the body of a request, by the word for money. */
function amountIn(
  document: OpenApiDocument,
  schema: Schema | undefined,
  pointer: string = "",
): string | undefined {
  for (const way of flattenSchema(document, schema)) {
    const money = way["x-payouts-money"];
    if (money !== undefined) return pointer + (money.amount ?? "");
    for (const [name, property] of Object.entries(way.properties ?? {})) {
      const found = amountIn(document, property, pointer + pointerOf([name]));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
