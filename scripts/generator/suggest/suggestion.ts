import type { CheckedSpec } from "../rules/spec-rule.ts";

/** A word that a spec needs, as far as a program can tell from the spec alone. A person has to check it. */
export interface Suggestion {
  /** `x-payouts-money`; or a word of OpenAPI itself, such as `operationId`. */
  readonly word: string;
  /** JSON Pointer to the object that is to have the word. */
  readonly pointer: string;
  /** What people call that object: `amount`, `POST /payouts`. */
  readonly subject: string;
  readonly value: unknown;
  /** What in the spec speaks for the value. Places with the same reason are listed together. */
  readonly because: string;
  /** Nothing speaks for the value but that most providers do it so: to be checked first. */
  readonly isGuess?: boolean;
  /** Without the word, the rules refuse the spec. */
  readonly isNeeded?: boolean;
}

/** Proposes one kind of words. It sees those that were proposed before it as if they stood in the spec. */
export type Proposer = (spec: CheckedSpec) => Iterable<Suggestion>;

/** Id of the one source that proposed facts name. */
export const proposalSource = "proposal";

/** What marks a word that nobody has checked. */
export function unproven(note: string): readonly [{ source: string; mark: "unproven"; note: string }] {
  return [{ source: proposalSource, mark: "unproven", note }];
}
