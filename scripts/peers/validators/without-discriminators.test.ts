import { expect, it } from "vitest";
import { withoutDiscriminators } from "./without-discriminators.ts";

it("leaves out the hint of a union, wherever it stands, and says where", () => {
  const union = { oneOf: [{ $ref: "#/a" }], discriminator: { propertyName: "type" } };
  const { rest, pointers } = withoutDiscriminators({ "a/b": { items: union }, list: [union] });
  expect(rest).toEqual({ "a/b": { items: { oneOf: union.oneOf } }, list: [{ oneOf: union.oneOf }] });
  expect(pointers).toEqual(["/a~1b/items", "/list/0"]);
});

it("keeps a property that has this name", () => {
  const schema = { properties: { discriminator: { type: "string" } } };
  expect(withoutDiscriminators(schema)).toEqual({ rest: schema, pointers: [] });
});
