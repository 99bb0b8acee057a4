import { expect, it } from "vitest";
import { contentOf } from "./content-of.ts";

const url = "https://api.example.com/v1/payouts?amount=5&to=a%20b";
const described = { method: "POST", path: "/v1/payouts" };

it.each<[string, string | undefined, string | undefined, unknown]>([
  ["a JSON body", "application/json", '{"amount":1}', { amount: 1 }],
  ["a form", "application/x-www-form-urlencoded", "amount=1&to=a+b", { amount: "1", to: "a b" }],
  ["the query, where the operation takes no body", undefined, undefined, { amount: "5", to: "a b" }],
  ["nothing, where a body was left out", "application/json", undefined, {}],
])("is %s", (_what, mediaType, body, want) => {
  const operation = { ...described, ...(mediaType !== undefined && { body: mediaType }) };
  expect(contentOf(operation, { url, ...(body !== undefined && { body }) })).toEqual(want);
});
