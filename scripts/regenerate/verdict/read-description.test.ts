import { expect, it } from "vitest";
import { emitDescription } from "../../generator/emitters/description.ts";
import { buildModel, pettyCash } from "../../generator/__fixtures__/build-model.ts";
import { readDescription } from "./read-description.ts";

it("reads back what the generator emits", async () => {
  const model = await buildModel(pettyCash);
  expect(readDescription(emitDescription(model).text)).toEqual(JSON.parse(JSON.stringify(model.description)));
});

it("finds none in another module", () => {
  expect(readDescription("export const other = {};")).toBeUndefined();
});
