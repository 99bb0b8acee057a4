import { expect, it } from "vitest";
import { keyTemplate } from "./key-template.ts";

it.each([
  ["^x-", ["x-", ""]],
  ["^x-.*$", ["x-", ""]],
  ["^fee_[a-z]+$", ["fee_", ""]],
  ["^a\\.b\\-", ["a.b-", ""]],
  ["^ab*$", ["a", ""]],
  ["_id$", ["", "_id"]],
  ["^.+_id$", ["", "_id"]],
  ["^[A-Z]{3}$", undefined],
  ["^a|b", undefined],
  ["^a*", undefined],
  ["x-", undefined],
  ["", undefined],
])("%s", (pattern, want) => {
  expect(keyTemplate(pattern)).toEqual(want);
});
