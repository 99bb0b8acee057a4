import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { literal } from "./literal.ts";

it("quotes a name only where it must", () => {
  expect(literal({ a: 1, "b-c": [null, "x"], d: undefined })).toBe('{ a: 1, "b-c": [null, "x"] }');
});

it("means the value, whatever it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read: unknown = runInNewContext(`(${literal(value)})`);
      expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    }),
  );
});
