import { isRecord, pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { WebhookSignature } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-fern-webhook-signature`, by which receivers verify what the provider sends. */
export const webhookSignature: SpecRule = {
  name: "webhook-signature",
  says: "the `x-fern-webhook-signature` of a signed webhook names the header or field of the signature",
  follows: true,
  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== "webhook" && node.kind !== "webhookOperation") continue;
      const word = node.value["x-fern-webhook-signature"] as WebhookSignature | undefined;
      if (!isRecord(word) || word.type === "none" || word.header !== undefined || word.field !== undefined)
        continue;
      yield {
        pointer: pointerOfNode(node, "x-fern-webhook-signature"),
        message: `the webhook is signed (\`${word.type}\`), but no header or field is named for the signature.`,
        remedy: "Add `header`, or `field` with a pointer into the body.",
      };
    }
  },
};
