import { pointerOfNode } from "../../document-nodes.ts";
import type { Response } from "../../openapi-document.ts";
import { isJson, schemasOf } from "../../operation-schemas.ts";
import { schemasAt } from "../../schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-payouts-result` points to something that the response's schema has. */
export const resultTargets: SpecRule = {
  name: "vocabulary",
  *check({ document, nodes }) {
    for (const node of nodes) {
      const pointer = node.value["x-payouts-result"];
      if (node.kind !== "response" || typeof pointer !== "string") continue;
      // A node of kind "response" is one, though the walk types all nodes alike.
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
