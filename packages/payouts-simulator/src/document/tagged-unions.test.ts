import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import { unionTags } from "./tagged-unions.ts";

it("finds the tags of the unions within a schema", () => {
  const { document } = tinBox;
  expect([...unionTags(document, { $ref: "#/components/schemas/CreatePayoutRequest" })]).toEqual(["type"]);
  expect([...unionTags(document, { $ref: "#/components/schemas/Payout" })]).toEqual([]);
  expect([...unionTags(document, undefined)]).toEqual([]);
});
