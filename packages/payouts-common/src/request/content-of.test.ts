import { expect, it } from "vitest";
import { contentOf } from "./content-of.ts";
import { formBody } from "./formats/form-body.ts";
import { multipartBody } from "./formats/multipart-body.ts";

const url = "https://api.example.com/v1/payouts?amount=5&to=a%20b";
const described = { method: "POST", path: "/v1/payouts" };
const parts = multipartBody().write({ amount: 1, to: { name: "a b" } });

it.each([
  [
    "a JSON body",
    "application/json",
    { contentType: "application/json", body: '{"amount":1}' },
    { amount: 1 },
  ],
  [
    "a form",
    formBody(),
    { contentType: "application/x-www-form-urlencoded", body: "amount=1&to=a+b" },
    { amount: "1", to: "a b" },
  ],
  ["a form in parts", multipartBody(), parts, { amount: "1", to: { name: "a b" } }],
  ["the query, where the operation takes no body", undefined, undefined, { amount: "5", to: "a b" }],
  ["nothing, where a body was left out", "application/json", undefined, {}],
  ["nothing, where the body is not the client's", formBody(), { contentType: "text/html", body: "a" }, {}],
] as const)("is %s", (_what, format, written, want) => {
  const operation = { ...described, ...(format !== undefined && { body: format }) };
  const { contentType, ...body } = written ?? {};
  const sealed = { url, headers: contentType === undefined ? {} : { "content-type": contentType }, ...body };
  expect({ ...(contentOf(operation, sealed) as object) }).toEqual(want);
});
