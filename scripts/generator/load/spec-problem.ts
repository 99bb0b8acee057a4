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
  /** Further places of the file with the same cause. */
  readonly also?: readonly { readonly pointer: string; readonly line?: number }[];
}

/**
 * ```
 * specs/example.yaml#/paths/~1payouts/post: POST /payouts does not say how the provider distinguishes a repeat from a new request.
 *   rule idempotency, line 41, and 2 places more: lines 60, 85
 *   Add `x-payouts-idempotency`, with evidence; `carrier: none` where the provider offers nothing.
 * ```
 */
export function formatSpecProblem(problem: SpecProblem): string {
  const { file, pointer, line, message, remedy, also = [] } = problem;
  const place = pointer === "" ? file : `${file}#${pointer}`;
  const rule = line === undefined ? problem.rule : `${problem.rule}, line ${line}`;
  return `${place}: ${message}\n  rule ${rule}${moreOf(also)}\n  ${remedy}`;
}

function moreOf(also: NonNullable<SpecProblem["also"]>): string {
  if (also.length === 0) return "";
  const lines = [...new Set(also.flatMap(({ line }) => line ?? []))];
  const shown = lines.slice(0, 20).join(", ") + (lines.length > 20 ? ", …" : "");
  const count = `, and ${also.length} ${also.length === 1 ? "place" : "places"} more`;
  return lines.length === 0 ? count : `${count}: ${lines.length === 1 ? "line" : "lines"} ${shown}`;
}
