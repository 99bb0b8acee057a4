import { describe, expect, it } from "vitest";
import { scoresOf } from "./scoreboard.ts";
import { table } from "./table.ts";

const everyone = [
  { name: "bare fetch", kind: "floor" },
  { name: "left-client", kind: "ours" },
  { name: "right-client", kind: "ours" },
  { name: "rival", kind: "rival" },
] as const;

/** The cells of a row under the column, without the marks of Markdown. */
function cell(markdown: string, row: number, title: string): string | undefined {
  const rows = markdown.split("\n").map((line) => line.split("|").map((text) => text.trim()));
  return rows[row]?.[rows[0]?.indexOf(title) ?? -1];
}

describe("table", () => {
  const markdown = table(
    scoresOf(everyone, {
      inProcess: { "bare fetch": 1, "left-client": 1.504, "right-client": 1.2, rival: 5 },
      throughput: { "bare fetch": 1, "left-client": 1.01, "right-client": 0.89, rival: 0.5 },
      bundle: { rival: 342_500 },
    }),
  );

  it("says whether each client meets a budget, by the figure as it is printed", () => {
    const column = "POST in process ÷ fetch";
    expect([3, 5, 6, 7].map((row) => cell(markdown, row, column))).toEqual([
      "met",
      "1.50 ✓",
      "1.20 ✓",
      "5.00",
    ]);
  });

  it("says that a budget is not met when one client does not meet it", () => {
    const column = "requests/s ÷ fetch";
    expect([2, 3, 5, 6].map((row) => cell(markdown, row, column))).toEqual([
      "≥ 0.90",
      "**not met**",
      "1.01 ✓",
      "0.89 ✗",
    ]);
  });

  it("judges a client by the size of its API, where the budget grows with that", () => {
    const scores = scoresOf(
      [
        { name: "small-client", kind: "ours", operations: 10 },
        { name: "large-client", kind: "ours", operations: 90 },
      ],
      { installBytes: { "small-client": 950_000, "large-client": 950_000 } },
    );
    expect([2, 3, 4, 5].map((row) => cell(table(scores), row, "install"))).toEqual([
      expect.stringMatching(/^≤ \d+\.\d kB, and 12\.5 kB an operation$/),
      "**not met**",
      "950.0 kB ✗",
      "950.0 kB ✓",
    ]);
  });

  it("judges a client over another transport by the limits of that", () => {
    const scores = scoresOf(
      [
        { name: "small-client", kind: "ours" },
        { name: "small-client, Node's HTTP", kind: "ours", limits: { throughput: 1.5 } },
      ],
      { throughput: { "small-client": 0.95, "small-client, Node's HTTP": 1.4 } },
    );
    expect([3, 4, 5].map((row) => cell(table(scores), row, "requests/s ÷ fetch"))).toEqual([
      "**not met**",
      "0.95 ✓",
      "1.40 ✗",
    ]);
  });

  it("says of what was not measured that it was not", () => {
    const column = "one-operation bundle";
    expect([3, 5, 7].map((row) => cell(markdown, row, column))).toEqual(["not measured", "–", "342.5 kB"]);
  });
});
