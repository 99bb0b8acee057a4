import { isRecord, pointerOfNode } from "../../document-nodes.ts";
import type { WebhookSignature } from "../../openapi-document.ts";
import type { SpecRule } from "../spec-rule.ts";

/** A webhook that is signed says where the signature stands. */
export const webhookSignatureTargets: SpecRule = {
  name: "vocabulary",
  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== "webhook" && node.kind !== "webhookOperation") continue;
      const word = node.value["x-fern-webhook-signature"] as WebhookSignature | undefined;
      if (!isRecord(word) || word.type === "none" || word.header !== undefined || word.field !== undefined)
        continue;
      yield {
        pointer: pointerOfNode(node, "x-fern-webhook-signature"),
        message: `the webhook is signed (\`${word.type}\`), and nothing says where the signature stands.`,
        remedy: "Add `header`, or `field` with a pointer into the body.",
      };
    }
  },
};
