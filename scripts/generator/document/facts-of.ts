import {
  isRecord,
  pointerOfNode,
  type DocumentNode,
  type Fact,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** A fact of the document, and what rests on it. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly pointer: string;
  /** The word that holds it: `x-payouts-idempotency`. */
  readonly word: string;
  /** The object of OpenAPI on which the word stands. */
  readonly node: DocumentNode;
  /** The object whose `evidence` it is, such as one reason of many; for `x-payouts-source`, that of OpenAPI. */
  readonly claim: Readonly<Record<string, unknown>>;
}

/** Every fact of the document, in its order: each `x-payouts-source`, and each `evidence` within another word. */
export function factsOf(nodes: readonly DocumentNode[]): LocatedFact[] {
  return nodes.flatMap((node) =>
    Object.entries(node.value).flatMap(([word, value]) => {
      if (!word.startsWith("x-payouts-")) return [];
      if (word === "x-payouts-source") return listed(value, node, word, [word], node.value);
      return evidence(value, node, word, [word]);
    }),
  );
}

type Path = readonly (string | number)[];

function evidence(value: unknown, node: DocumentNode, word: string, path: Path): LocatedFact[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const at = [...path, key];
    return key === "evidence" && isRecord(value)
      ? listed(member, node, word, at, value)
      : evidence(member, node, word, at);
  });
}

/** What is not a fact is for the rule `vocabulary` to report. */
function listed(
  value: unknown,
  node: DocumentNode,
  word: string,
  path: Path,
  claim: LocatedFact["claim"],
): LocatedFact[] {
  return [value].flat().flatMap((fact: unknown, index) => {
    if (!isFact(fact)) return [];
    const pointer = pointerOfNode(node, ...path, ...(Array.isArray(value) ? [index] : []));
    return [{ fact, pointer, word, node, claim }];
  });
}

function isFact(value: unknown): value is Fact {
  return isRecord(value) && typeof value["source"] === "string";
}
