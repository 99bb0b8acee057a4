import { budgets, isMet, type Measure, type Results } from "./budgets.ts";
import type { Contestant } from "./contestants/contestant.ts";

/** The figures of one contestant. */
export interface Score extends Pick<Contestant, "name" | "kind" | "operations" | "limits"> {
  /** A measure that does not apply to it is absent. */
  readonly figures: Readonly<Partial<Record<Measure, number>>>;
}

export const measures = Object.keys(budgets) as readonly Measure[];

/** Arranges the results of all measurements by contestant. */
export function scoresOf(
  everyone: readonly Pick<Contestant, "name" | "kind" | "operations" | "limits">[],
  results: Results,
): Score[] {
  return everyone.map(({ name, kind, operations, limits }) => {
    const figures: Partial<Record<Measure, number>> = {};
    for (const measure of measures) {
      const figure = results[measure]?.[name];
      if (figure !== undefined) figures[measure] = figure;
    }
    return {
      name,
      kind,
      ...(operations !== undefined && { operations }),
      ...(limits && { limits }),
      figures,
    };
  });
}

/** The worst figure of our clients: a budget is met when every client meets it. */
export function worst(scores: readonly Score[], measure: Measure): number | undefined {
  const figures = scores.flatMap(({ kind, figures }) => (kind === "ours" ? (figures[measure] ?? []) : []));
  if (figures.length === 0) return undefined;
  return "atLeast" in budgets[measure] ? Math.min(...figures) : Math.max(...figures);
}

/** Whether all our clients meet a budget. */
export function isMetByAll(scores: readonly Score[], measure: Measure): boolean {
  const measured = scores.filter(({ kind, figures }) => kind === "ours" && figures[measure] !== undefined);
  return (
    measured.length > 0 &&
    measured.every((score) => isMet(measure, score.figures[measure] ?? Number.NaN, score))
  );
}
