import { budgets, isMet } from "./budgets.ts";
import { worst, isMetByAll, measures, type Score } from "./scoreboard.ts";
import { writtenBudget, writtenFigure } from "./written-figure.ts";

/** The cost table in Markdown: the budgets, whether all our clients meet them, then the figures of every contestant. */
export function table(scores: readonly Score[]): string {
  const verdict = measures.map((measure) => {
    if (worst(scores, measure) === undefined) return "not measured";
    return isMetByAll(scores, measure) ? "met" : "**not met**";
  });
  const rows = [
    ["", ...measures.map((measure) => budgets[measure].title)],
    ["---", ...measures.map(() => "---:")],
    ["budget", ...measures.map(writtenBudget)],
    ["by all of ours", ...verdict],
    ...scores.map(rowOf),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function rowOf(score: Score): string[] {
  const { name, kind, figures } = score;
  const cells = measures.map((measure) => {
    const figure = figures[measure];
    if (figure === undefined) return "–";
    const mark = kind === "ours" ? (isMet(measure, figure, score) ? " ✓" : " ✗") : "";
    return writtenFigure(measure, figure) + mark;
  });
  return [kind === "ours" ? `**${name}**` : name, ...cells];
}
