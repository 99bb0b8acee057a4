import { isJson, pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Response } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { schemasOf } from "../../document/operation-schemas.ts";
import { schemasAt } from "../../document/schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-payouts-result`, from the envelope to the resource that a call gives. */
export const result: SpecRule = {
  name: "result",
  says: "`x-payouts-result` points to a field of every JSON schema of its response",
  follows: true,
  *check({ document, nodes }) {
    for (const node of nodes) {
      const pointer = node.value["x-payouts-result"];
      if (node.kind !== "response" || typeof pointer !== "string") continue;
      // A node of kind "response" is one, though the walk gives all nodes one type.
      const schemas = schemasOf((node.value as unknown as Response).content, isJson);
      if (schemas.length > 0 && schemas.every((schema) => schemasAt(document, schema, pointer).length > 0))
        continue;
      yield {
        pointer: pointerOfNode(node, "x-payouts-result"),
        message: `\`${pointer}\` is not in the response's schema.`,
        remedy:
          "Point to the resource within the JSON body, or remove the word where the body is the resource.",
      };
    }
  },
};
