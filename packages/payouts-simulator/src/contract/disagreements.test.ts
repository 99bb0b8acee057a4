import { expect, it } from "vitest";
import { disagreements } from "./disagreements.ts";

it.each([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: 1 }, { a: 2 }, ["/a"]],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: "2" }] }, ["/a/1/b"]],
  [[1], [1, 2], [""]],
  [{ a: undefined }, {}, []],
  [{ a: {} }, { a: null }, ["/a"]],
  [{ a: null }, {}, ["/a"]],
])("%j given, %j sent", (given, sent, pointers) => {
  expect(disagreements(given, sent)).toEqual(pointers);
});
