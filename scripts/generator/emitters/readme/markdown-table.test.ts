import { expect, it } from "vitest";
import { markdownTable } from "./markdown-table.ts";

it("keeps a cell on its line and within its column", () => {
  expect(markdownTable(["A", "B"], [["one\ntwo", "x | y"]])).toBe(
    "| A | B |\n| --- | --- |\n| one two | x \\| y |",
  );
});
