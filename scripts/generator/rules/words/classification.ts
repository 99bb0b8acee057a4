import {
  pointerOfNode,
  type Schema,
  segmentsOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { classifiedParts, isClassified } from "../../document/classified.ts";
import { schemasAt } from "../../document/schemas-at.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** `x-data-classification`, by which errors and logs are masked. */
export const classification: SpecRule = {
  name: "classification",
  says: "`x-data-classification` stands on a parameter, a header or a property that exists; a payout's id and status are not classified",
  *check(spec) {
    yield* uselessFindings(spec);
    yield* identityFindings(spec);
  },
};

/** Classified schemas that no property, parameter or header has, so that nothing is masked by them. */
function* uselessFindings({ document, nodes }: CheckedSpec): Iterable<Finding> {
  const used = new Set<Schema>();
  const use = (schema: Schema | undefined): void => {
    for (const part of classifiedParts(document, schema)) used.add(part);
  };
  for (const { kind, value } of nodes) {
    if (kind === "schema") Object.values((value as Schema).properties ?? {}).forEach(use);
    if (kind === "parameter" || kind === "header") use(value["schema"] as Schema | undefined);
  }
  for (const node of nodes) {
    if (node.kind !== "schema" || !("x-data-classification" in node.value) || used.has(node.value)) continue;
    yield {
      pointer: pointerOfNode(node, "x-data-classification"),
      message: "no property, parameter or header has this schema, so nothing is masked by it.",
      remedy: "Classify the property that holds the data.",
    };
  }
}

/** What errors name a payout by. */
function* identityFindings({ document, nodes }: CheckedSpec): Iterable<Finding> {
  for (const node of nodes) {
    const schema: Schema = node.value;
    const view = node.kind === "schema" ? schema["x-payouts-view"] : undefined;
    for (const pointer of [view?.id ?? [], view?.status ?? []].flat()) {
      const steps = segmentsOf(pointer).map((_, index, all) => `/${all.slice(0, index + 1).join("/")}`);
      const parts = steps.flatMap((step) => schemasAt(document, schema, step));
      if (!parts.some((part) => isClassified(document, part))) continue;
      yield {
        pointer: pointerOfNode(node, "x-payouts-view"),
        message: `\`${pointer}\` is classified, so errors could not name the payout.`,
        remedy: "Remove `x-data-classification` there: the id of a payout names no person.",
      };
    }
  }
}
