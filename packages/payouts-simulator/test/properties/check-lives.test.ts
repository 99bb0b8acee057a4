import { expect, it } from "vitest";
import { tinBox } from "../fixtures.ts";
import { checkLives } from "./check-lives.ts";

it("finds nothing wrong with how payouts are shown all their lives", async () => {
  const { answers, statuses, problems } = await checkLives(tinBox.document);
  expect(problems).toEqual([]);
  expect(answers).toBeGreaterThan(0);
  expect([...statuses], "no payout moved").toEqual(["queued", "paid"]);
});

it("notices an answer that the document does not allow", async () => {
  const { problems } = await checkLives(tinBox.document, (fetch) => async (input, init) => {
    const { status, headers } = await fetch(input, init);
    return new Response("[]", { status, headers });
  });
  expect(problems[0]).toMatch(/not one that its schema accepts/);
});
