/** What is wrong with limits: `NaN` would be none at all. */
export function limitProblems(times: Readonly<Record<string, unknown>>, maxRetries: unknown): string[] {
  const problems: string[] = [];
  for (const name in times) {
    const value = times[name];
    if (!(typeof value === "number" && value > 0))
      problems.push(`\`${name}\` must be a number greater than 0`);
  }
  if (!Number.isInteger(maxRetries) || (maxRetries as number) < 0)
    problems.push("`maxRetries` must be a whole number, 0 or more");
  return problems;
}
