import { budgets, isMet, type Measure, type Results } from "./budgets.ts";
import type { Contestant } from "./contestants/contestant.ts";

/** What was measured of one contestant. */
export interface Score extends Pick<Contestant, "name" | "kind"> {
  /** A figure that makes no sense for it is absent. */
  readonly figures: Readonly<Partial<Record<Measure, number>>>;
}

export const measures = Object.keys(budgets) as readonly Measure[];

/** Turns what each measurement found of everyone into what was found of each one. */
export function scoresOf(everyone: readonly Pick<Contestant, "name" | "kind">[], results: Results): Score[] {
  return everyone.map(({ name, kind }) => {
    const figures: Partial<Record<Measure, number>> = {};
    for (const measure of measures) {
      const figure = results[measure]?.[name];
      if (figure !== undefined) figures[measure] = figure;
    }
    return { name, kind, figures };
  });
}

/** The figure of ours that is furthest from good: a budget is kept when every client keeps it. */
export function dearest(scores: readonly Score[], measure: Measure): number | undefined {
  const figures = scores.flatMap(({ kind, figures }) => (kind === "ours" ? (figures[measure] ?? []) : []));
  if (figures.length === 0) return undefined;
  return "atLeast" in budgets[measure] ? Math.min(...figures) : Math.max(...figures);
}

/** Whether all our clients keep to a budget. */
export function isMetByAll(scores: readonly Score[], measure: Measure): boolean {
  const figure = dearest(scores, measure);
  return figure !== undefined && isMet(measure, figure);
}
