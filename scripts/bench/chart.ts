import { budgets, limitOf, type Budget, type Measure } from "./budgets.ts";
import { worst, measures, type Score } from "./scoreboard.ts";
import { writtenBudget, writtenFigure } from "./written-figure.ts";

const [panelWidth, panelHeight, columns, margin] = [460, 266, 2, 24];
const [labelWidth, figureWidth, barHeight, barStep, headHeight] = [130, 70, 11, 17, 50];
const barSpace = panelWidth - labelWidth - figureWidth - margin;

// It has a background of its own, to be legible on any page, and follows the reader's colour scheme.
const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; stroke: #ffffff; stroke-width: 3px; paint-order: stroke }
  .ground { fill: #ffffff; stroke: #d1d9e0 }
  .title { font-weight: 600; font-size: 14px }
  .quiet { fill: #59636e }
  .bar { fill: #afb8c1 }
  .ours { fill: #1a7f37 }
  text.ours { font-weight: 600 }
  .budget { stroke: #cf222e; stroke-dasharray: 3 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; stroke: #0d1117 }
    .ground { fill: #0d1117; stroke: #3d444d }
    .quiet { fill: #9198a1 }
    .bar { fill: #565e68 }
    .ours { fill: #3fb950 }
    .budget { stroke: #ff7b72 }
  }`;

interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly isOurs: boolean;
}

/** The cost table as SVG: a panel for each measure, with a bar for our worst client and a line for the budget. */
export function chart(scores: readonly Score[]): string {
  const drawn = measures.filter((measure) => budgets[measure].limit > 0 && measure !== "installPackages");
  const panels = drawn.map((measure, index) => {
    const [x, y] = [(index % columns) * panelWidth, Math.floor(index / columns) * panelHeight];
    return `<g transform="translate(${x + margin} ${y + margin})">\n${panelOf(scores, measure)}</g>\n`;
  });
  const width = columns * panelWidth + margin;
  const height = Math.ceil(drawn.length / columns) * panelHeight + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="What a payout client costs, compared with its rivals">
<style>${style}
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${panels.join("")}</svg>
`;
}

function panelOf(scores: readonly Score[], measure: Measure): string {
  const budget: Budget = budgets[measure];
  const bars = barsOf(scores, measure);
  const most = limitOf(measure, Math.max(...scores.map(({ operations = 0 }) => operations)));
  const largest = Math.max(most, ...bars.map(({ figure }) => figure));
  const lengthOf = (figure: number): number => Math.max(1, Math.round((figure / largest) * barSpace));
  const topOf = (index: number): number => headHeight + index * barStep;
  const limit = labelWidth + lengthOf(most) + 0.5;
  const rectangles = bars.map(({ figure, isOurs }, index) => {
    const place = `x="${labelWidth}" y="${topOf(index)}" width="${lengthOf(figure)}" height="${barHeight}"`;
    return `<rect class="${isOurs ? "ours" : "bar"}" ${place}/>\n`;
  });
  const words = bars.map(({ name, figure, isOurs }, index) => {
    const kind = `${isOurs ? `class="ours" ` : ""}y="${topOf(index) + 10}"`;
    const right = labelWidth + lengthOf(figure) + 6;
    return `<text ${kind} x="${labelWidth - 8}" text-anchor="end">${escaped(name)}</text><text ${kind} x="${right}">${writtenFigure(measure, figure)}</text>\n`;
  });
  return [
    `<text class="title" y="14">${escaped(budget.title)}</text>\n`,
    `<text class="quiet" y="32">${budget.atLeast ? "more" : "less"} is better; budget ${writtenBudget(measure)} (dashed)</text>\n`,
    ...rectangles,
    `<path class="budget" d="M${limit} ${headHeight - 5}v${bars.length * barStep + 4}"/>\n`,
    ...words, // last, so that the line runs behind them
  ].join("");
}

function barsOf(scores: readonly Score[], measure: Measure): readonly Bar[] {
  const rest = scores.filter(({ kind }) => kind !== "ours");
  const ours = (name: string, some: readonly Score[]): Bar[] => {
    const figure = worst(some, measure);
    return figure === undefined ? [] : [{ name, figure, isOurs: true }];
  };
  return [
    ...ours(
      "a payout client",
      scores.filter(({ limits }) => limits === undefined),
    ),
    ...ours(
      "over Node's HTTP",
      scores.filter(({ limits }) => limits !== undefined),
    ),
    ...rest.flatMap(({ name, figures: { [measure]: figure } }) =>
      figure === undefined ? [] : [{ name, figure, isOurs: false }],
    ),
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
