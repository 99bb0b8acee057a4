import { writeFile } from "node:fs/promises";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { loadSpec } from "../generator/load/load-spec.ts";
import { formatSpecProblem } from "../generator/load/spec-problem.ts";
import type { SpecProblem } from "../generator/load/spec-problem.ts";
import { adaptProblem } from "./adapt-problem.ts";
import { leaveOut } from "./leave-out.ts";

/** What was done to a foreign document until no rule refused it. */
export interface Fitting {
  /** What was changed, and at how many places. */
  readonly adapted: ReadonlyMap<string, number>;
  /** Operations that were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
  /** What still is refused, though nothing more can be done: a defect of this command, or a document that is none. */
  readonly refused: readonly SpecProblem[];
}

const mostRounds = 20;

/**
 * Writes a foreign document as a spec that obeys every rule: adapts what can be adapted, leaves out the operations with
 * what cannot, and notes both.
 *
 * @param file - where the spec is to stand; its name is the provider's id
 */
export async function fitSpec(document: OpenApiDocument, file: string): Promise<Fitting> {
  const adapted = new Map<string, number>();
  const leftOut = new Map<string, string[]>();
  for (let round = 0; ; round++) {
    await writeFile(file, JSON.stringify(document, null, 1));
    const loaded = await loadSpec(file);
    if (loaded.ok) return { adapted, leftOut, refused: [] };
    const isDone = round === mostRounds || !improve(document, loaded.problems, adapted, leftOut);
    if (isDone) return { adapted, leftOut, refused: loaded.problems };
  }
}

/** Whether anything could be done. */
function improve(
  document: OpenApiDocument,
  problems: readonly SpecProblem[],
  adapted: Map<string, number>,
  leftOut: Map<string, string[]>,
): boolean {
  let isChanged = false;
  const unadapted: { readonly pointer: string; readonly problem: SpecProblem }[] = [];
  const places = problems.flatMap((problem) =>
    [problem, ...(problem.also ?? [])].map(({ pointer }) => ({ pointer, problem })),
  );
  for (const place of places.sort(lastFirst)) {
    const text = adaptProblem(document, { ...place.problem, pointer: place.pointer });
    if (text === undefined) unadapted.push(place);
    else {
      adapted.set(text, (adapted.get(text) ?? 0) + 1);
      isChanged = true;
    }
  }
  // What one adaptation changes may be what another place is refused for.
  if (isChanged && unadapted.length < places.length) return true;
  for (const { pointer, problem } of unadapted) {
    const operations = leaveOut(document, pointer);
    if (operations.length === 0) continue;
    const reason = `${problem.rule}: ${problem.message.replace(/`[^`]*\/[^`]*`/g, "…")}`;
    leftOut.set(reason, [...(leftOut.get(reason) ?? []), ...operations]);
    isChanged = true;
  }
  return isChanged;
}

/** From the end of a list to its beginning: removing one item must not move another one that is yet to be removed. */
function lastFirst(left: { readonly pointer: string }, right: { readonly pointer: string }): number {
  return right.pointer.localeCompare(left.pointer, "en", { numeric: true });
}

/** What is still refused, as the generator says it. */
export function refusalText(problems: readonly SpecProblem[]): string {
  return problems.map(formatSpecProblem).join("\n\n");
}
