import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Link, LocatedOperation } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { linkedOperation } from "../../document/links-of.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Links are told in the documentation of methods, so they must lead somewhere. */
export const links: SpecRule = {
  name: "links",
  says: "a link names one operation that exists, by `operationId` or `operationRef`, and parameters and a body that this has",
  follows: true,
  *check({ nodes, operations }) {
    if (operations.length === 0) return; // which another rule reports
    for (const node of nodes) {
      if (node.kind !== "link" || typeof node.value["$ref"] === "string") continue;
      const link = node.value as Link;
      for (const { pointer, ...fault } of faultsOf(operations, link))
        yield { pointer: pointerOfNode(node) + pointer, ...fault };
    }
  },
};

function* faultsOf(operations: readonly LocatedOperation[], link: Link): Iterable<Finding> {
  const { operationId, operationRef } = link;
  if ((operationId === undefined) === (operationRef === undefined)) {
    yield {
      pointer: "",
      message: "a link names its operation by `operationId` or by `operationRef`, and by one of them.",
      remedy: "Write the `operationId` of the operation that takes a value of this answer.",
    };
    return;
  }
  const target = linkedOperation(operations, link);
  if (target === undefined) {
    const named = String(operationId ?? operationRef);
    const meant = nearestWord(
      named,
      operations.flatMap(({ operation }) => operation.operationId ?? []),
    );
    yield {
      pointer: operationId === undefined ? "/operationRef" : "/operationId",
      message: `\`${named}\` is no operation of this document.`,
      remedy:
        meant === undefined
          ? "Name the `operationId` of an operation under `paths`, or remove the link."
          : `Did you mean \`${meant}\`?`,
    };
    return;
  }
  const parameters = target.parameters.flatMap(({ name, in: place }) => [name, `${place}.${name}`]);
  const unknown = Object.keys(link.parameters ?? {}).find((name) => !parameters.includes(name));
  if (unknown !== undefined) {
    const meant = nearestWord(unknown, parameters);
    yield {
      pointer: "/parameters",
      message: `\`${target.operation.operationId ?? target.path}\` has no parameter \`${unknown}\`.`,
      remedy:
        meant === undefined
          ? "Name a parameter of the operation, or remove it."
          : `Did you mean \`${meant}\`?`,
    };
  }
  if (link.requestBody !== undefined && target.operation.requestBody === undefined) {
    yield {
      pointer: "/requestBody",
      message: `\`${target.operation.operationId ?? target.path}\` takes no body.`,
      remedy: "Remove it.",
    };
  }
}
