import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { emitReadme } from "./readme.ts";
import { printWidth } from "./format.ts";
import { layOutTables } from "./lay-out-tables.ts";
import { markdownTable } from "./readme/markdown-table.ts";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";

const byPrettier = (text: string): Promise<string> => format(text, { parser: "markdown", printWidth });

async function laidOut(page: string): Promise<{ text: string; isTaken: boolean }> {
  const { text, restore } = layOutTables(page);
  return { text: restore(await byPrettier(text)), isTaken: !text.includes("| --- |") };
}

/** What cells hold: some of it as it is, some of it changed by Prettier. */
const piece = fc.oneof(
  fc.constantFrom(
    "a",
    "Ünd",
    "`x`",
    "`a b`",
    "`*`",
    "[link](#a-b)",
    "[`x`](https://a.example/b)",
    "1.",
    "-",
    "+",
    "#",
  ),
  fc.constantFrom(
    "*b*",
    "_c_",
    "a_b",
    "<br>",
    "&amp;",
    "\\",
    "$x$",
    "~~d~~",
    "https://a.example",
    "…",
    "–",
    "→",
    "日本",
    "😀",
  ),
  fc.constantFrom(
    "(`x`)",
    "“q”",
    "a,",
    "e.g.",
    "!",
    "![i](j)",
    "[x]",
    "`` ` ``",
    "a  b",
    "100%",
    "x=1",
    "'s",
    '"t"',
    "3)",
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/\s+/g, " ")),
);
const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(" ").trim());

describe("a table", () => {
  it("looks as Prettier lays it out, whatever its cells hold", async () => {
    let taken = 0;
    const tables = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const page = `# Title\n\n${markdownTable(["First", "Second one"], rows)}\n\nEnd.`;
        const result = await laidOut(page);
        if (result.isTaken) taken += 1;
        expect(result.text).toBe(await byPrettier(page));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it("of words, code and links needs no Prettier", async () => {
    const rows = [
      ["`createPayout`", "Pays somebody (once), e.g. 100% of it.", "[`Payout`](#payout)"],
      ["", "1. 2026-11 – a/b…", "`a b`, `c`."],
    ];
    const page = markdownTable(["Method", "What", "Type"], rows);
    const result = await laidOut(page);
    expect(result).toEqual({ text: await byPrettier(page), isTaken: true });
  });

  it("in a block of code is none", async () => {
    const page = `\`\`\`md\n\n${markdownTable(["A"], [["b"]])}\n\n\`\`\`\n`;
    expect(layOutTables(page).text).toBe(page);
  });
});

it("most tables of a README are laid out, and it is as Prettier formats it", async () => {
  const { text } = await emitReadme(await buildModel(pettyCash));
  const page = layOutTables(text);
  const [before, after] = [text, page.text].map((each) => each.split("| --- |").length);
  expect(after).toBeLessThan((before ?? 0) / 2);
  expect(page.restore(await byPrettier(page.text))).toBe(await byPrettier(text));
});
