import { expect, it } from "vitest";
import { documentedCalls } from "./documented-calls.ts";

it("makes a call of each documented request, and one of each documented answer", () => {
  const answers = {
    200: { description: "Done", content: { "application/json": { examples: { paid: { value: {} } } } } },
    404: { description: "Unknown" },
  };
  const requestBody = { content: { "application/json": { examples: { small: { value: { amount: 1 } } } } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Tin", version: "1" },
    paths: { "/payouts": { post: { operationId: "createPayout", requestBody, responses: answers } } },
  };
  expect(documentedCalls(document).map(({ title }) => title)).toEqual([
    'sends the request "small"',
    'reads 200 "paid"',
    "reads 404",
  ]);
});
