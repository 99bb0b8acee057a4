import { budgets, type Budget, type Measure } from "./budgets.ts";

/** The most that a figure may be: its limit, or where that is not met yet, the recorded figure and its allowance. */
export function mostOf(measure: Measure): number {
  const { limit, reached }: Budget = budgets[measure];
  return reached === undefined ? limit : reached.recorded + reached.allowance;
}

/** What a test says of a figure that is too large: by how much, why there is a limit, and what to do. */
export function overBudget(measure: Measure, figure: number): string {
  const { title, limit, why, reached }: Budget = budgets[measure];
  const [most, goal] = [written(mostOf(measure)), written(limit)];
  const head = `${title}: ${written(figure)} is ${written(figure - mostOf(measure))} over the limit of ${most}.\n${why}\n`;
  if (reached === undefined) return `${head}Make the change smaller: the limit is a promise to users.`;
  const { recorded, allowance } = reached;
  return `${head}The limit is the recorded ${written(recorded)} and an allowance of ${written(allowance)}; the goal is ${goal}.
Make the change smaller. If it is worth its cost, set \`recorded\` in scripts/bench/budgets.ts to ${figure}, and write there what it is spent on.`;
}

function written(figure: number): string {
  return figure.toLocaleString("en");
}
