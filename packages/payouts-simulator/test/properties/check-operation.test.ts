import { describe, expect, it } from "vitest";
import type { Simulator } from "../../src/simulator.ts";
import { slowCoach, tinBox } from "../fixtures.ts";
import { checkedOperations } from "./check-operation.ts";

for (const { name, document } of [tinBox, slowCoach]) {
  describe(`${name}: what the document allows is accepted, and what it does not allow is refused by name`, () => {
    const { operations, leftOut } = checkedOperations(document);
    it.each(operations)("$operationId", async ({ check }) => {
      const { accepted, refused } = await check(40, 1);
      expect(accepted).toBe(40);
      expect(refused, "nothing was refused").toBeGreaterThan(0);
    });
    it("leaves out no operation", () => expect(leftOut).toEqual([]));
  });
}

describe("it notices a simulator that", () => {
  const changed =
    (change: (answer: Response) => Promise<Response> | Response) =>
    (fetch: Simulator["fetch"]): Simulator["fetch"] =>
    async (input, init) =>
      change(await fetch(input, init));
  const without = (name: string, answer: Response): Response => {
    const headers = new Headers(answer.headers);
    headers.delete(name);
    return new Response(answer.body, { status: answer.status, headers });
  };
  it.each<[string, Parameters<typeof checkedOperations>[1], RegExp]>([
    [
      "accepts everything",
      changed((answer) => without("x-simulator-violations", answer)),
      /but must be refused/,
    ],
    [
      "refuses everything",
      changed(
        (answer) => new Response(answer.body, { status: 400, headers: { "x-simulator-violations": "[{}]" } }),
      ),
      /was refused/,
    ],
    [
      "names another field",
      changed(async (answer) => {
        const headers = new Headers(answer.headers);
        const violations = headers
          .get("x-simulator-violations")
          ?.replaceAll('"pointer":"', '"pointer":"/other');
        if (violations !== undefined) headers.set("x-simulator-violations", violations);
        return new Response(await answer.text(), { status: answer.status, headers });
      }),
      /that is not named/,
    ],
    [
      "answers what is not documented",
      changed((answer) => new Response("[]", { status: answer.status, headers: answer.headers })),
      /not one that its schema accepts/,
    ],
  ])("%s", async (_, through, problem) => {
    const { operations } = checkedOperations(tinBox.document, through);
    const create = operations.find(({ operationId }) => operationId === "createPayout");
    const failed = await create?.check(40, 1).catch((error: unknown) => String((error as Error).cause));
    expect(failed).toMatch(problem);
  });
});
