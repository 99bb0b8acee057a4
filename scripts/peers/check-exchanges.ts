import type { Simulator } from "@org/payouts-simulator";
import type { CreateClient } from "./client-of.ts";
import { documentedCalls } from "./documented-calls.ts";
import type { RunningValidator } from "./validators/validator.ts";

/** What a validator saw of one provider. */
export interface Checked {
  readonly operations: readonly { readonly operationId: string; readonly exchanges: number }[];
  readonly exchanges: number;
  readonly violations: readonly string[];
}

/** Makes every documented call through the validator. */
export async function checkExchanges(
  document: object,
  simulator: Simulator,
  validator: RunningValidator,
  createClient: CreateClient,
): Promise<Checked> {
  const counts = new Map(simulator.operations.map(({ operationId }) => [operationId, 0]));
  const violations: string[] = [];
  let exchanges = 0;
  for (const { operationId, title, options, run } of documentedCalls(document)) {
    const about = `${operationId} ${title}`;
    const judged: Promise<readonly string[]>[] = [];
    const send: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      judged.push(validator.violationsOf(answer.clone()));
      return answer;
    };
    simulator.reset();
    await run(simulator, createClient({ ...options, baseUrl: validator.url, fetch: send }));
    for (const found of await Promise.all(judged))
      violations.push(...found.map((each) => `${about}: ${each}`));
    for (const { violations: found } of simulator.requests)
      violations.push(
        ...found.map(
          ({ where, pointer, message }) => `${about}: the simulator refuses ${where} ${pointer}: ${message}`,
        ),
      );
    exchanges += judged.length;
    // What the validator let through to this operation; the call may have logged in before.
    const own = simulator.requests.filter((request) => request.operationId === operationId).length;
    counts.set(operationId, (counts.get(operationId) ?? 0) + own);
  }
  const operations = Array.from(counts, ([operationId, own]) => ({ operationId, exchanges: own }));
  return { operations, exchanges, violations };
}
