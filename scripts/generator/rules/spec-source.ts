import type { Finding } from "./spec-rule.ts";

/** A file of a spec: the spec itself, or one that it refers to. */
export interface SourceFile {
  /** Where it is on this machine. */
  readonly address: string;
  /** Empty where it cannot be read. */
  readonly text: string;
  /** `undefined` where it cannot be read or parsed. */
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
}

/** A place in the text that cannot be read. `line` counts from 1. */
export type SyntaxFault = Finding & { readonly line: number };

/** Every file of a spec, by its address; `undefined` for one that does not exist. The spec itself comes first. */
export type Sources = ReadonlyMap<string, SourceFile | undefined>;

/** A finding in one of the files of a spec. */
export interface LocatedFinding extends Finding {
  /** Address of the file. */
  readonly file: string;
  /** Known where the file cannot be parsed; otherwise it follows from the pointer. */
  readonly line?: number;
}
