import type { Route } from "../document/route-table.ts";
import { answerCases } from "./answer-cases.ts";
import { firstCall } from "./call-cases.ts";
import type { ContractContext } from "./contract-context.ts";
import { expectedError } from "./expected-error.ts";
import { expectedResult } from "./expected-result.ts";
import { settleCall } from "./settle-call.ts";

/** Every documented answer becomes the correct value or the correct error. */
export function describeAnswers(context: ContractContext, route: Route): void {
  const { document, it, expect, simulator, startClient } = context;
  const { operationId } = route;
  for (const { documented, status, example, body, isSuccess } of answerCases(document, route.operation)) {
    const preference = { operationId, status, ...(example !== undefined && { example }) };
    it(`reads ${status}${example === undefined ? "" : ` "${example}"`}`, async () => {
      const client = startClient();
      simulator.force(preference);
      const settled = await settleCall(client, document, route, firstCall(document, route));
      const statuses = simulator.requests.filter((request) => request.operationId === operationId);
      if (statuses.length === 0 && "error" in settled) throw settled.error;
      expect([...new Set(statuses.map((request) => request.status))], "the statuses answered").toEqual([
        status,
      ]);
      if (isSuccess) {
        if ("error" in settled) throw settled.error;
        expect(settled.value, `the value of a ${status}`).toEqual(expectedResult(documented, body));
        return;
      }
      if ("value" in settled) throw new Error(`The answer was ${status}, but the call did not reject.`);
      const expected = expectedError(document, route.operation, documented, status, body);
      expect(factsOf(settled.error, Object.keys(expected)), "the error").toEqual(expected);
    });
  }
}

function factsOf(error: unknown, names: readonly string[]): unknown {
  if (typeof error !== "object" || error === null) return error;
  return Object.fromEntries(names.map((name) => [name, Reflect.get(error, name) as unknown]));
}
