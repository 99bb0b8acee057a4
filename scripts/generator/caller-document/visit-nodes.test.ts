import { expect, it } from "vitest";
import { visitNodes } from "./visit-nodes.ts";

it("shows schemas, and not the values beside them, whatever properties are called", () => {
  const seen: unknown[] = [];
  visitNodes(
    {
      properties: { example: { title: "a property" }, enum: { items: { title: "an item" } } },
      example: { title: "a value" },
      examples: [{ title: "a value" }],
      "x-payouts-view": { title: "a word" },
    },
    ({ title }) => seen.push(title),
  );
  expect(seen).toEqual([undefined, "a property", undefined, "an item"]);
});
