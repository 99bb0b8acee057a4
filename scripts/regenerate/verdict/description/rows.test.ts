import { expect, it } from "vitest";
import { burden, eitherWay, entries, measure, members, preference, promised, unseen, whole } from "./rows.ts";

const wording = { subject: "it" };
const bumpsOf = (findings: readonly { readonly bump: string }[]): string[] =>
  findings.map(({ bump }) => bump);

it.each([
  ["a promise gained", promised, undefined, 1, ["minor"]],
  ["a promise lost", promised, 1, undefined, ["major"]],
  ["a promise changed", promised, 1, 2, ["major"]],
  ["a burden gained", burden, undefined, 1, ["major"]],
  ["a burden lost", burden, 1, undefined, ["minor"]],
  ["either way", eitherWay, undefined, 1, ["major"]],
  ["unseen", unseen, 1, 2, ["patch"]],
  ["another order of keys", promised, { a: 1, b: 2 }, { b: 2, a: 1 }, []],
])("judges %s", (_, grades, old, now, want) => {
  expect(bumpsOf(whole(wording, grades)(old, now))).toEqual(want);
});

it.each([
  ["more, better", 1, 2, "minor"],
  ["less", 2, 1, "major"],
  ["a limit where it was endless", undefined, 1, "major"],
  ["endless again", 1, undefined, "minor"],
])("measures %s", (_, old, now, want) => {
  expect(bumpsOf(measure(wording, { better: "more", absent: "most" })(old, now))).toEqual([want]);
});

it("judges the entries of a map, the members of a list and an order of preference", () => {
  const names = (name: string): { readonly subject: string } => ({ subject: name });
  expect(
    entries(names, promised)({ a: 1, b: 2 }, { b: 3, c: 4 }).map(({ what, bump }) => [what, bump]),
  ).toEqual([
    ["a is gone; it was `1`", "major"],
    ["b is `3`, and was `2`", "major"],
    ["c is new: `4`", "minor"],
  ]);
  expect(bumpsOf(members(names, promised)(["a", "b"], ["b", "c"]))).toEqual(["major", "minor"]);
  expect(bumpsOf(preference(wording)(["/a"], ["/a", "/b"]))).toEqual(["minor"]);
  expect(bumpsOf(preference(wording)(["/a", "/b"], ["/b", "/a"]))).toEqual(["major"]);
});
