import { getLineColLocation, Source } from "@redocly/openapi-core";
import type { RuleFinding } from "./drop-consequences.ts";
import type { Sources } from "../rules/spec-source.ts";
import type { SpecProblem } from "./spec-problem.ts";

/**
 * Findings as people read them: each at its file and line, from the first line of the first file to the last of the last.
 *
 * One cause is one problem: what differs in names alone, and is corrected in the same way, is listed once, with the
 * lines of the other places.
 */
export function problemsOf(
  findings: readonly RuleFinding[],
  sources: Sources,
  nameOf: (file: string) => string,
): SpecProblem[] {
  const texts = new Map<string, Source>();
  const lineOf = (file: string, pointer: string): number => {
    const source = texts.get(file) ?? new Source(file, sources.get(file)?.text ?? "");
    texts.set(file, source);
    return getLineColLocation({ source, pointer: `#${pointer}`, reportOnKey: true }).start.line;
  };
  const order = [...sources.keys()];
  const located = findings
    .map((finding) => ({
      ...finding,
      order: order.indexOf(finding.file),
      at: finding.line ?? (finding.pointer === "" ? undefined : lineOf(finding.file, finding.pointer)),
    }))
    .sort((left, right) => left.order - right.order || (left.at ?? 0) - (right.at ?? 0));

  const causes = new Map<string, SpecProblem & { also: { pointer: string; line?: number }[] }>();
  for (const { file, pointer, at, rule, message, remedy } of located) {
    const line = at === undefined ? {} : { line: at };
    const cause = JSON.stringify([file, rule, withoutNames(message), remedy]);
    const first = causes.get(cause);
    if (first === undefined) {
      causes.set(cause, { file: nameOf(file), pointer, ...line, rule, message, remedy, also: [] });
    } else if (![first, ...first.also].some((each) => each.pointer === pointer)) {
      first.also.push({ pointer, ...line });
    }
  }
  return [...causes.values()].map(({ also, ...problem }) =>
    also.length > 0 ? { ...problem, also } : problem,
  );
}

/** The message without what it names: `quoted text`, and `POST /payouts`. */
function withoutNames(message: string): string {
  return message.replace(/`[^`]*`/g, "`").replace(/\b[A-Z]{3,7} \/\S*/g, "an operation");
}
