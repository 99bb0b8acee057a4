import { checkDocument } from "../document/check-document.ts";
import { nameDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import { callArguments } from "./call-arguments.ts";
import { firstCall } from "./call-cases.ts";
import { contractCredential } from "./contract-credential.ts";

/** One valid call of each operation of a document, from its examples. */
export interface CallPlan {
  /** A credential in the form that a client of this document takes. */
  readonly credential: unknown;
  readonly calls: readonly PlannedCall[];
}

export interface PlannedCall {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template. */
  readonly path: string;
  /** The arguments of the client's method. */
  readonly arguments: readonly unknown[];
}

/** Plans a call of every operation, in the document's order. @throws {DocumentError} The document cannot be served. */
export function planCalls(source: object): CallPlan {
  const { name, document } = nameDocument(source);
  checkDocument(name, document);
  const { routes } = createRouteTable(document);
  return {
    credential: contractCredential(document, routes),
    calls: routes.map((route) => ({
      operationId: route.operationId,
      method: route.method,
      path: route.path,
      // The document's example of a key is the same for all operations, and a key must be used for one payout only.
      arguments: callArguments(document, route, { ...firstCall(document, route), idempotencyKey: undefined }),
    })),
  };
}
