import { expect, it } from "vitest";
import type { Change } from "../change.ts";
import { withoutEchoes } from "./without-echoes.ts";

const change = (layer: Change["layer"], where: string, what: string, more: Partial<Change> = {}): Change => ({
  bump: "major",
  layer,
  where,
  what,
  pointer: "/a",
  ...more,
});

const method = change("types", "pay body.to.kind", "`box` is refused");

it.each<[string, Change, Change, isTold: boolean]>([
  [
    "a field that the types have named",
    method,
    change("document", "pay body.to.kind", "a value is refused"),
    false,
  ],
  [
    "a field that the types have named as less",
    { ...method, bump: "minor" },
    change("document", "pay body.to.kind", "a value is refused"),
    true,
  ],
  ["another field", method, change("document", "pay body.to.name", "a value is refused"), true],
  ["an operation as a whole", change("types", "pay", "a"), change("document", "pay", "b"), true],
  [
    "a word that the runtime was told",
    change("description", "pay", "a"),
    change("document", "pay", "b"),
    false,
  ],
  [
    "a word of another place",
    change("description", "pay", "a"),
    change("document", "pay", "b", { pointer: "/b" }),
    true,
  ],
  [
    "a type whose field a method has named",
    method,
    change("types", "type Box kind", "`box` is refused"),
    false,
  ],
  ["a type whose field is another", method, change("types", "type Box size", "`box` is refused"), true],
  ["a type that says something else", method, change("types", "type Box kind", "`box` is gone"), true],
  ["a type as a whole", method, change("types", "type Box", "`box` is refused"), true],
  [
    "a field of a type, besides itself",
    change("types", "type A kind", "x"),
    change("types", "type B kind", "x"),
    true,
  ],
])("judges %s", (_, first, second, isTold) => {
  expect(withoutEchoes([first, second])).toEqual(isTold ? [first, second] : [first]);
});
