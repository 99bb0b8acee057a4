import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { callArguments } from "./call-arguments.ts";
import type { CallCase } from "./call-cases.ts";
import type { ContractClient } from "./contract-client.ts";

/** The result of a call. */
export type Settled = { readonly value: unknown } | { readonly error: unknown };

/** Calls a method and waits for it. An error that is thrown counts like a rejection. */
export async function settleCall(
  client: ContractClient,
  document: OpenApiDocument,
  route: Route,
  call: CallCase,
): Promise<Settled> {
  try {
    return { value: await client(route.operationId, callArguments(document, route, call)) };
  } catch (error) {
    return { error };
  }
}
