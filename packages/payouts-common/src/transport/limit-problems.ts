const times = ["timeoutMs", "deadlineMs", "maxResponseBytes", "journalTimeoutMs"] as const;

/** Options that must have a certain form. They come as a caller without type checks may give them. */
type GivenOptions = { readonly [Name in (typeof times)[number]]?: unknown } & {
  readonly maxRetries?: unknown;
  readonly signal?: unknown;
  readonly headers?: unknown;
};

/** What is wrong with limits: a time that is `NaN` would be none at all, and a signal of another type fails after sending. */
export function limitProblems(given: GivenOptions): string[] {
  const problems: string[] = [];
  for (const name of times) {
    const value = given[name];
    if (value !== undefined && !(typeof value === "number" && value > 0))
      problems.push(`\`${name}\` must be a number greater than 0`);
  }
  const { maxRetries = 0, signal, headers } = given;
  if (!Number.isInteger(maxRetries) || (maxRetries as number) < 0)
    problems.push("`maxRetries` must be a whole number, 0 or more");
  if (!isAbsent(signal) && !isSignal(signal)) problems.push("`signal` must be an AbortSignal");
  // A `Headers`, a `Map` and a list of pairs are refused: their entries are not properties, and would not be sent.
  if (!isAbsent(headers) && (typeof headers !== "object" || Symbol.iterator in headers))
    problems.push("`headers` must be an object of names and values");
  return problems;
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether it can end a call. The signal of a polyfill can, too, so its class does not matter. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener, removeEventListener } = value as Partial<AbortSignal>;
  return (
    typeof aborted === "boolean" &&
    typeof addEventListener === "function" &&
    typeof removeEventListener === "function"
  );
}
