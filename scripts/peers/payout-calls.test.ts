import { expect, it } from "vitest";
import { propertyDocuments } from "../properties/property-documents.ts";
import { payoutCalls } from "./payout-calls.ts";

const documents = await propertyDocuments();

it.each(documents)("finds in $name how a payout is created, read and listed", ({ source }) => {
  const { create, read, list, amountAt } = payoutCalls(source);
  expect([create().method, read("a/b").method, list().method]).toEqual(["POST", "GET", "GET"]);
  expect(read("a/b").path).toContain("a%2Fb");
  expect(list().path).not.toContain("{");
  expect(amountAt).toMatch(/amount|value/);
});

it("gives each new payout a key of its own, and the amount that is asked for", () => {
  const { create } = payoutCalls(documents.find(({ name }) => name === "petty-cash")?.source ?? {});
  const keys = [create(5), create(5)].map(({ body, headers }) => JSON.stringify([headers, body]));
  expect(keys[0]).toContain("5");
  expect(keys[0]).not.toBe(keys[1]);
});
