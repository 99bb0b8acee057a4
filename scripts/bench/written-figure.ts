import { budgets, type Budget, type Measure } from "./budgets.ts";

/** A figure in the unit of its measure: `1.42`, `5.9 kB`, `11,535`. */
export function writtenFigure(measure: Measure, figure: number): string {
  const { unit }: Budget = budgets[measure];
  if (unit === "ratio") return figure.toFixed(2);
  if (unit === "count") return figure.toLocaleString("en-US");
  return figure < 999_950 ? `${(figure / 1000).toFixed(1)} kB` : `${(figure / 1_000_000).toFixed(1)} MB`;
}

/** A budget: `≤ 1.50`, `≥ 0.95`. */
export function writtenBudget(measure: Measure): string {
  const { limit, perOperation, atLeast }: Budget = budgets[measure];
  const each = perOperation === undefined ? "" : `, and ${writtenFigure(measure, perOperation)} an operation`;
  return `${atLeast ? "≥" : "≤"} ${writtenFigure(measure, limit)}${each}`;
}
