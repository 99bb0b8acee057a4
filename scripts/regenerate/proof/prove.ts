import ts from "typescript";
import type { DocumentDraft } from "../../generator/caller-document/draft.ts";
import { draftOf } from "../../generator/caller-document/draft.ts";
import type { LoadedSpec } from "../../generator/load/load-spec.ts";
import { judgedClient } from "../judged-client.ts";
import { judgeClient, type Verdict } from "../verdict/judge-client.ts";
import { openTypeWorld, type TypeWorld } from "../verdict/types/type-world.ts";
import { callerProgram } from "./caller-program.ts";
import { type Kind, sceneOf } from "./kind.ts";
import { Seeded } from "./seeded.ts";

/** A kind of change, made at one place of one spec. */
export interface Case {
  readonly kind: Kind;
  readonly spec: LoadedSpec;
  readonly place: string;
  readonly document: DocumentDraft;
}

/** Makes each kind of change once in the spec, where the spec has a place for it. */
export function casesOf(spec: LoadedSpec, kinds: readonly Kind[], seed: number): Case[] {
  return kinds.flatMap((kind) => {
    const document = draftOf(spec.document);
    const place = kind.change(sceneOf(document, new Seeded(seed, kind.rule)));
    return place === undefined ? [] : [{ kind, spec, place, document }];
  });
}

export interface JudgedCase extends Case {
  readonly verdict: Verdict;
  /** Where a program that uses all of the old client does not compile against the new one. */
  readonly failures: readonly string[];
}

/** As many as share one world: more would take memory, fewer would read the runtime more often. */
const batch = 60;

/**
 * Judges cases of one spec, several in one world: the compiler reads the runtime once for them all.
 *
 * @param compiles - whether the program that uses the old client is compiled against each new one, too.
 * @param onBatch - told of each batch.
 */
export function judgeCases(
  spec: LoadedSpec,
  cases: readonly Case[],
  compiles = false,
  onBatch?: (judged: readonly JudgedCase[]) => void,
): JudgedCase[] {
  const old = judgedClient(spec);
  const text = compiles ? callerProgram(openTypeWorld(new Map([["old", old.files]])), "old", old) : "";
  const program = { path: programFile, text };
  const judged: JudgedCase[] = [];
  for (let start = 0; start < cases.length; start += batch) {
    const some = cases
      .slice(start, start + batch)
      .map((each) => ({ each, now: judgedClient({ ...spec, document: each.document }) }));
    const world = openTypeWorld(
      new Map([
        ["old", [...old.files, program]],
        ...some.map(({ now }, index) => [`case-${index}`, [...now.files, program]] as const),
      ]),
    );
    const before = compiles ? failuresOf(world, "old") : [];
    if (before.length > 0)
      throw new TypeError(`the program does not compile against its own client: ${before.join("; ")}`);
    const done = some.map(({ each, now }, index) => ({
      ...each,
      verdict: judgeClient(world, ["old", `case-${index}`], old, now),
      failures: compiles ? failuresOf(world, `case-${index}`) : [],
    }));
    judged.push(...done);
    onBatch?.(done);
  }
  return judged;
}

const programFile = "program.ts";

function failuresOf(world: TypeWorld, name: string): string[] {
  return world.errorsOf(name, programFile).map(({ start, file, messageText }) => {
    const line =
      file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
