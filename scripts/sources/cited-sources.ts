import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import {
  documentNodes,
  segmentsOf,
  type Fact,
  type Source,
} from "../../packages/payouts-simulator/src/document/index.ts";
import { factsOf } from "../generator/document/facts-of.ts";
import type { LoadedSpec } from "../generator/load/load-spec.ts";
import { factPlace } from "./fact-place.ts";

/** A document that a spec names as a source, and the facts that come from it. */
export interface CitedSource extends Source {
  readonly id: string;
  /** The spec, relative to the repository's root. */
  readonly spec: string;
  /** Where the catalogue names it, counted from 1. */
  readonly line: number;
  readonly facts: readonly CitedFact[];
}

export interface CitedFact extends Fact {
  /** Of the quote in the spec, or where there is none of the source; counted from 1. */
  readonly line: number;
  /** What rests on it, as a caller knows it. */
  readonly place: string;
}

/** The sources of a spec, in the catalogue's order, each with its facts in theirs. */
export function citedSources({ file, document }: LoadedSpec, text: string): CitedSource[] {
  const lineOf = lines(text);
  const facts = factsOf(documentNodes(document)).map((located) => ({
    ...located.fact,
    line: lineOf(`${located.pointer}/${located.fact.quote === undefined ? "source" : "quote"}`),
    place: factPlace(located),
  }));
  return Object.entries(document["x-payouts-sources"] ?? {}).map(([id, source]) => ({
    ...source,
    id,
    spec: file,
    line: lineOf(`/x-payouts-sources/${id}`),
    facts: facts.filter((fact) => fact.source === id),
  }));
}

function lines(text: string): (pointer: string) => number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (pointer) => {
    const node = segmentsOf(pointer).reduce(memberOf, document.contents);
    return counter.linePos(node?.range?.[0] ?? 0).line;
  };
}

function memberOf(parent: Node | null, segment: string): Node | null {
  const member: unknown = isSeq(parent)
    ? parent.items[Number(segment)]
    : isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === segment)?.value
      : null;
  return isNode(member) ? member : null;
}
