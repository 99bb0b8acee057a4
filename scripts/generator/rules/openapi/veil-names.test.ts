import { expect, it } from "vitest";
import { unveiled, unveilNames, veilNames } from "./veil-names.ts";

const text = '{"id":1,"__proto__":{"constructor":[{"toString":2}]},"then":3}';

it("renames what every object has, and takes it back, in the same order", () => {
  const value: unknown = JSON.parse(text);
  veilNames(value);
  expect(JSON.stringify(value)).not.toBe(text);
  expect(unveiled(JSON.stringify(value))).toBe(text);
  unveilNames(value);
  expect(JSON.stringify(value)).toBe(text);
});

it("leaves what has no such name as it is", () => {
  const value: unknown = JSON.parse('{"id":1,"list":[{"then":2}]}');
  veilNames(value);
  expect(value).toEqual({ id: 1, list: [{ then: 2 }] });
});
