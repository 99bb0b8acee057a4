import { answerCases } from "../../packages/payouts-simulator/src/contract/answer-cases.ts";
import { callCases, firstCall } from "../../packages/payouts-simulator/src/contract/call-cases.ts";
import { settleCall } from "../../packages/payouts-simulator/src/contract/settle-call.ts";
import type { ContractClient } from "../../packages/payouts-simulator/src/contract/contract-client.ts";
import { nameDocument } from "../../packages/payouts-simulator/src/document/read-document.ts";
import { createRouteTable } from "../../packages/payouts-simulator/src/document/route-table.ts";
import type { Simulator } from "@org/payouts-simulator";

/** A call that the document shows: a request of its examples, or one that gets an answer of its examples. */
export interface DocumentedCall {
  readonly operationId: string;
  readonly title: string;
  /** Options that the client needs for this call. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Asks the simulator for the answer, and calls. What the call resolves or rejects with does not matter. */
  run(simulator: Simulator, client: ContractClient): Promise<void>;
}

/** Every documented call of every operation: each request, and each answer. */
export function documentedCalls(source: object): readonly DocumentedCall[] {
  const { document } = nameDocument(source);
  return createRouteTable(document).routes.flatMap((route): DocumentedCall[] => {
    const { operationId } = route;
    const requests = callCases(document, route).map((call): DocumentedCall => ({
      operationId,
      title: `sends ${call.title}`,
      options: call.fillReference ? { fillReference: true } : {},
      async run(_, client) {
        await settleCall(client, document, route, call);
      },
    }));
    const answers = answerCases(document, route.operation).map(({ status, example }): DocumentedCall => ({
      operationId,
      title: `reads ${status}${example === undefined ? "" : ` "${example}"`}`,
      options: {},
      async run(simulator, client) {
        const release = simulator.force({ operationId, status, ...(example !== undefined && { example }) });
        await settleCall(client, document, route, firstCall(document, route));
        release();
      },
    }));
    return [...requests, ...answers];
  });
}
