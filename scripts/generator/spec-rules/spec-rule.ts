import type { DocumentNode } from "../document-nodes.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import type { LocatedOperation } from "../operations-of.ts";

/** What every spec must obey. `check` names each breach; it neither reads nor changes anything else. */
export interface SpecRule {
  /** As in the table of house rules in `specs/README.md`. */
  readonly name: string;
  readonly check: (spec: CheckedSpec) => Iterable<Finding>;
}

/** What rules look at. Walked once, for all of them. */
export interface CheckedSpec {
  readonly document: OpenApiDocument;
  readonly nodes: readonly DocumentNode[];
  readonly operations: readonly LocatedOperation[];
}

/** A breach of a rule: where, what is wrong, how to mend it. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}
