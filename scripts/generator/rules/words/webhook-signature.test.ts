import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { webhookSignature } from "./webhook-signature.ts";

const sound = `
openapi: 3.1.0
webhooks:
  payout:
    x-fern-webhook-signature: { type: hmac, header: Example-Signature }
    post: { operationId: onPayout }
`;

describeRule("webhook-signature", webhookSignature, sound, [
  {
    name: "finds a signature without a place",
    given: ", header: Example-Signature",
    becomes: "",
    want: {
      pointer: "/webhooks/payout/x-fern-webhook-signature",
      message: "no header or field is named for the signature",
    },
  },
  {
    name: "takes no signature for an answer",
    given: "hmac, header: Example-Signature",
    becomes: "none",
    want: null,
  },
]);
