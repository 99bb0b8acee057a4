import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { callArguments } from "./call-arguments.ts";
import type { CallCase } from "./call-cases.ts";
import type { ContractClient } from "./contract-client.ts";

/** How a call ended. */
export type Settled = { readonly value: unknown } | { readonly error: unknown };

/** Calls and waits; a client that throws instead of rejecting is taken the same way. */
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
