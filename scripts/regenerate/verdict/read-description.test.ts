import { expect, it } from "vitest";
import { emitDescription } from "../../generator/emitters/description.ts";
import { buildModel, pettyCash } from "../../generator/__fixtures__/build-model.ts";
import { readDescription } from "./read-description.ts";

it("reads back what the generator emits", async () => {
  const model = await buildModel(pettyCash);
  const read = JSON.parse(JSON.stringify(readDescription(emitDescription(model).text))) as unknown;
  // Functions are no data: both sides leave them out.
  expect(read).toEqual(JSON.parse(JSON.stringify(model.description)));
});

it("finds none in another module", () => {
  expect(readDescription("export const other = {};")).toBeUndefined();
});
