import { expect, it } from "vitest";
import { seededRandom } from "../../fault/seeded-random.ts";
import { newId } from "./new-id.ts";

it.each<[documented: unknown, form: RegExp]>([
  ["pyt-k6nCsCJvQaB1dEfGhI2j", /^pyt-[a-z]\d[a-z][A-Z][a-z][A-Z]{2}[A-Za-z0-9]{13}$/],
  ["cpout_01H8XGJWBWBAQ4Z1", /^cpout_\d{2}[A-Z]\d[A-Z]{8,}\d[A-Z]\d$/],
  [
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  ["p-1", /^p-7$/],
  ["1", /^7$/],
  ["", /^7$/],
])("makes an id of the form of %j", (documented, form) => {
  expect(newId(documented, 7, seededRandom("1"))).toMatch(form);
});

it("counts on from a documented number", () => {
  expect(newId(1041, 7, seededRandom("1"))).toBe(1048);
});
