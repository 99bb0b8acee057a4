import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";

/** JSON Schema 2020-12, Validation, section 9.4: what is both could neither be sent nor answered. */
export const directions: SpecRule = {
  name: "directions",
  says: "no schema is both `readOnly` and `writeOnly`",
  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== "schema" || node.value["readOnly"] !== true || node.value["writeOnly"] !== true)
        continue;
      yield {
        pointer: pointerOfNode(node, "writeOnly"),
        message: "what is both `readOnly` and `writeOnly` could neither be sent nor answered.",
        remedy: "Keep one of the two, or neither where the value is both sent and answered.",
      };
    }
  },
};
