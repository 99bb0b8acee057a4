import { budgets, type Budget, type Measure } from "./budgets.ts";

/** The most that a figure may be: its limit, or where that is not met yet, the recorded figure and its allowance. */
export function mostOf(measure: Measure, operations = 0): number {
  const { limit, perOperation = 0, reached }: Budget = budgets[measure];
  return (reached === undefined ? limit : reached.recorded + reached.allowance) + perOperation * operations;
}

/** What a test says of a figure that is too large: by how much, why there is a limit, and what to do. */
export function overBudget(measure: Measure, figure: number, operations = 0): string {
  const { title, limit, perOperation, why, reached }: Budget = budgets[measure];
  const [most, goal] = [mostOf(measure, operations), written(limit)];
  const each =
    perOperation === undefined
      ? ""
      : ` for ${written(operations)} operations of ${written(perOperation)} each`;
  const head = `${title}: ${written(figure)} is ${written(figure - most)} over the limit of ${written(most)}${each}.\n${why}\n`;
  if (reached === undefined) return `${head}Make the change smaller: the limit is a promise to users.`;
  const { recorded, allowance } = reached;
  return `${head}The limit is the recorded ${written(recorded)} and an allowance of ${written(allowance)}; the goal is ${goal}.
Make the change smaller. If it is worth its cost, set \`recorded\` in scripts/bench/budgets.ts to ${figure - (perOperation ?? 0) * operations}, and write there what it is spent on.`;
}

function written(figure: number): string {
  return figure.toLocaleString("en");
}
