import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import { scoresOf } from "./scoreboard.ts";

const everyone = [
  { name: "left-client", kind: "ours" },
  { name: "right-client", kind: "ours" },
  { name: "rival <3>", kind: "rival" },
] as const;

describe("chart", () => {
  const svg = chart(
    scoresOf(everyone, {
      inProcess: { "left-client": 1.1, "right-client": 1.4, "rival <3>": 2.8 },
      throughput: { "left-client": 1, "right-client": 0.8, "rival <3>": 0.5 },
    }),
  );

  it("draws our worst client alone, in its own colour, half as long as a rival that costs twice as much", () => {
    expect(svg).toContain(">1.40<");
    expect(svg).not.toContain(">1.10<");
    const lengths = Array.from(
      svg.matchAll(/<rect class="(ours|bar)" .*? width="(\d+)"/g),
      ([, kind, width]) => [kind, Number(width)],
    );
    expect(lengths[0]).toEqual(["ours", Number(lengths[1]?.[1]) / 2]);
  });

  it("draws our lowest figure where more is better", () => {
    expect(svg).toContain(">0.80<");
  });

  it("escapes names", () => {
    expect(svg).toContain("rival &lt;3>");
  });
});
