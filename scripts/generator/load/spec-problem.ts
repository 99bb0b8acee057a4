/** One thing that is wrong with a spec: where, which rule says so, and how to correct it. */
export interface SpecProblem {
  /** Relative to the repository's root: `specs/example.yaml`. */
  readonly file: string;
  /** JSON Pointer into the file: `/paths/~1payouts/post`. Empty: the whole file. */
  readonly pointer: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * ```
 * specs/example.yaml#/paths/~1payouts/post: POST /payouts does not say how the provider distinguishes a repeat from a new request.
 *   rule idempotency, line 41
 *   Add `x-payouts-idempotency`, with evidence; `carrier: none` where the provider offers nothing.
 * ```
 */
export function formatSpecProblem(problem: SpecProblem): string {
  const place = problem.pointer === "" ? problem.file : `${problem.file}#${problem.pointer}`;
  const rule = problem.line === undefined ? problem.rule : `${problem.rule}, line ${problem.line}`;
  return `${place}: ${problem.message}\n  rule ${rule}\n  ${problem.remedy}`;
}
