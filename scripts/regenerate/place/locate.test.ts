import { expect, it } from "vitest";
import { loadSpec } from "../../generator/load/load-spec.ts";
import { locate } from "./locate.ts";
import { SpecPlaces } from "./spec-places.ts";

const loaded = await loadSpec(new URL("../proof/__fixtures__/small-change.yaml", import.meta.url));
if (!loaded.ok) throw new TypeError(loaded.problems[0]?.message);
const places = new SpecPlaces(loaded.spec.document);
const parcel = "/components/schemas/Parcel/properties";

it.each([
  ["sendCoins", [], "/paths/~1coins~1{purse}/post"],
  ["sendCoins", ["body", "amount", "value"], "/components/schemas/Amount/properties/value"],
  ["sendCoins", ["body", "to", "street"], "/components/schemas/House/properties/street"],
  ["sendCoins", ["query", "urgent"], "/paths/~1coins~1{purse}/post/parameters/2"],
  ["sendCoins", ["result", "word"], `${parcel}/word`],
  [
    "sendCoins",
    ["meta", "body", "remark"],
    "/components/responses/Sent/content/application~1json/schema/properties/remark",
  ],
  ["listCoins", ["item", "fee"], `${parcel}/fee`],
  ["listCoins", ["result", "[]", "free", "[name]"], `${parcel}/free/additionalProperties`],
  ["listCoins", ["error", "404", "code"], "/components/schemas/Refusal/properties/code"],
  ["parcel.arrived", ["body", "parcel", "id"], `${parcel}/id`],
  ["", ["Amount", "currency"], "/components/schemas/Amount/properties/currency"],
  ["sendCoins", ["body", "amount", "unknown"], "/components/schemas/Amount"],
])("finds %s %j in the spec", (root, path, want) => {
  expect(locate(places, places, root, path)).toBe(want);
});
