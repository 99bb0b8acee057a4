import type {
  DocumentNode,
  LocatedOperation,
  OpenApiDocument,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** What every spec must obey. `check` names each breach; it neither reads nor changes anything else. */
export interface SpecRule {
  /** Also the name of its module. */
  readonly name: string;
  /** What it requires, for the page of house rules. */
  readonly says: string;
  readonly check: (spec: CheckedSpec) => Iterable<Finding>;
  /** What it finds depends on what references lead to, so that it cannot judge what is behind a broken one. */
  readonly follows?: boolean;
  /** It judges what every other rule accepts: on what has a fault of its own, it could only repeat that. */
  readonly last?: boolean;
}

/** What rules look at. Walked once, for all of them. */
export interface CheckedSpec {
  /** Id of the provider. */
  readonly id: string;
  readonly document: OpenApiDocument;
  readonly nodes: readonly DocumentNode[];
  readonly operations: readonly LocatedOperation[];
}

/** A breach of a rule: where, what is wrong, how to correct it. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
  /** As of a rule, where only some of its findings are of that kind. */
  readonly follows?: boolean;
  readonly last?: boolean;
}
