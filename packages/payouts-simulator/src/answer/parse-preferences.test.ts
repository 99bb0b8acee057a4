import { expect, it } from "vitest";
import { parsePreferences } from "./parse-preferences.ts";

it.each([
  [null, {}],
  ["code=409", { status: 409 }],
  ['code=409, example="in flight"', { status: 409, example: "in flight" }],
  ["example=seed; code = 201", { status: 201, example: "seed" }],
  ["respond-async, wait=10", {}],
  ["code=99", {}],
  ["code=abc", {}],
])("of %j", (header, preferences) => {
  expect(parsePreferences(header)).toEqual(preferences);
});
