/** A figure that we hold ourselves to. */
export interface Budget {
  readonly title: string;
  /** How the figure is written. */
  readonly unit: "ratio" | "bytes" | "count";
  readonly limit: number;
  /** The figure may not fall below the limit; otherwise it may not rise above it. */
  readonly atLeast?: true;
}

/** The cost table: what one client may cost the program that uses it, with every guarantee on. */
export const budgets = {
  inProcess: { title: "POST in process ÷ fetch", unit: "ratio", limit: 1.5 },
  heap: { title: "heap per POST", unit: "bytes", limit: 12_000 },
  throughput: { title: "requests/s ÷ fetch", unit: "ratio", limit: 0.95, atLeast: true },
  bundle: { title: "one-operation bundle", unit: "bytes", limit: 6_000 },
  installBytes: { title: "install", unit: "bytes", limit: 700_000 },
  installPackages: { title: "packages", unit: "count", limit: 4 },
  installScripts: { title: "install scripts", unit: "count", limit: 0 },
  coldImport: { title: "cold import ÷ empty", unit: "ratio", limit: 1.15 },
  instantiations: { title: "type instantiations", unit: "count", limit: 100 },
} as const satisfies Record<string, Budget>;

export type Measure = keyof typeof budgets;

/** Figures of a measurement, by the contestant's name. */
export type Figures = Readonly<Record<string, number>>;

/** What measurements report, by measure. */
export type Results = Readonly<Partial<Record<Measure, Figures>>>;

/** Whether a figure, as it is printed, keeps to its budget. */
export function isMet(measure: Measure, figure: number): boolean {
  const budget: Budget = budgets[measure];
  const printed = budget.unit === "ratio" ? Math.round(figure * 100) / 100 : figure;
  return budget.atLeast ? printed >= budget.limit : printed <= budget.limit;
}
