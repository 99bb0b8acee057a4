import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { webhookSignature } from "./webhook-signature.ts";

const sound = `
openapi: 3.1.0
webhooks:
  payout:
    x-fern-webhook-signature:
      type: hmac
      header: Example-Signature
      part: v1
      algorithm: sha256
      encoding: hex
      payload-format: { components: [timestamp, body] }
      timestamp: { part: t, tolerance: 300 }
    post: { operationId: onPayout }
  told:
    post:
      x-fern-webhook-signature: { type: shared-secret, field: /secret }
      requestBody: { content: { application/json: { schema: { properties: { secret: { type: string } } } } } }
  unknown:
    post: { x-fern-webhook-signature: { type: undocumented, header: Example-Signature } }
`;

const signed = "/webhooks/payout/x-fern-webhook-signature";
const told = "/webhooks/told/post/x-fern-webhook-signature";

describeRule("webhook-signature", webhookSignature, sound, [
  {
    name: "finds a signature without a place",
    given: "      header: Example-Signature\n      part: v1\n",
    becomes: "      part: v1\n",
    want: { pointer: signed, message: "cannot be verified without `header`" },
  },
  {
    name: "finds a signature of which nobody knows how it is made",
    given: "      algorithm: sha256\n      encoding: hex\n",
    becomes: "",
    want: { pointer: signed, message: "cannot be verified without `algorithm`, `encoding`" },
  },
  {
    name: "finds a signature of something else than the body",
    given: "[timestamp, body]",
    becomes: "[timestamp]",
    want: { pointer: signed, message: "without `payload-format.components` with the body" },
  },
  {
    name: "finds a time that is not signed",
    given: "[timestamp, body]",
    becomes: "[body]",
    want: { pointer: `${signed}/timestamp`, message: "the timestamp is not signed" },
  },
  {
    name: "finds a signed time that stands nowhere",
    given: "      timestamp: { part: t, tolerance: 300 }\n",
    becomes: "",
    want: { pointer: `${signed}/payload-format/components`, message: "nothing says where it stands" },
  },
  {
    name: "finds a signed id that stands nowhere",
    given: "[timestamp, body]",
    becomes: "[message-id, timestamp, body]",
    want: { pointer: `${signed}/payload-format/components`, message: "the message-id is signed" },
  },
  {
    name: "finds a time in two places",
    given: "part: t,",
    becomes: "part: t, header: Example-Time,",
    want: { pointer: `${signed}/timestamp`, message: "one of the two" },
  },
  {
    name: "finds parts of which none is the signature",
    given: "      part: v1\n",
    becomes: "",
    want: { pointer: `${signed}/timestamp/part`, message: "nothing says which is the signature" },
  },
  {
    name: "finds a prefix of a header with parts",
    given: "      part: v1\n",
    becomes: "      part: v1\n      signature-prefix: sha256=\n",
    want: { pointer: `${signed}/signature-prefix`, message: "has no prefix" },
  },
  {
    name: "finds a signature in the body that it signs",
    given: "      part: v1\n",
    becomes: "      part: v1\n      field: /signature\n",
    want: { pointer: `${signed}/field`, message: "would have to sign itself" },
  },
  {
    name: "finds a secret without a place",
    given: ", field: /secret",
    becomes: "",
    want: { pointer: told, message: "one of the two" },
  },
  {
    name: "finds a secret in a field that the body does not have",
    given: "field: /secret",
    becomes: "field: /secrets",
    want: { pointer: `${told}/field`, message: "is not a field of the body" },
  },
  {
    name: "finds a secret that is said to sign",
    given: "shared-secret,",
    becomes: "shared-secret, algorithm: sha256,",
    want: { pointer: `${told}/algorithm`, message: "signs nothing" },
  },
  {
    name: "takes no signature for an answer",
    given: "undocumented, header: Example-Signature",
    becomes: "none",
    want: null,
  },
]);
