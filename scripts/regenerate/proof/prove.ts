import { openTypeWorld } from "../verdict/types/type-world.ts";
import type { DocumentDraft } from "../../generator/caller-document/draft.ts";
import { draftOf } from "../../generator/caller-document/draft.ts";
import type { EmittedFile } from "../../generator/emitters/index.ts";
import type { LoadedSpec } from "../../generator/load/load-spec.ts";
import { judgedClient, type JudgedClient } from "../judged-client.ts";
import { judgeClient, type Verdict } from "../verdict/judge-client.ts";
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
  return kinds.flatMap((kind, index) => {
    const document = draftOf(spec.document);
    const place = kind.change(sceneOf(document, new Seeded(seed * 1000 + index)));
    return place === undefined ? [] : [{ kind, spec, place, document }];
  });
}

export interface JudgedCase extends Case {
  readonly verdict: Verdict;
}

/** Judges all cases of one spec in one world: the compiler reads the runtime once. */
export function judgeCases(spec: LoadedSpec, cases: readonly Case[]): JudgedCase[] {
  const old = judgedClient(spec);
  const packages = new Map<string, readonly EmittedFile[]>([["old", old.files]]);
  const clients = cases.map(({ document }, index): JudgedClient => {
    const client = judgedClient({ ...spec, document });
    packages.set(`case-${index}`, client.files);
    return client;
  });
  const world = openTypeWorld(packages);
  return cases.map((each, index) => {
    const now = clients[index];
    if (now === undefined) throw new TypeError("each case has a client");
    return { ...each, verdict: judgeClient(world, ["old", `case-${index}`], old, now) };
  });
}
