import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { errorEvidence } from "./error-evidence.ts";

const sound = `
openapi: 3.1.0
x-payouts-error:
  reasons:
    - { status: "404", outcome: rejected }
    - { status: "408", outcome: unknown, retry: true }
    - { status: 5XX, outcome: unknown, retry: true }
    - { status: "429", outcome: rejected, retry: true, evidence: [{ source: docs, mark: docs }] }
    - { code: too_late, outcome: unknown }
paths:
  /batches:
    post:
      x-payouts-creates: { items: /payouts }
      responses:
        "400": { x-payouts-error: { outcome: unknown } }
        "422": { x-payouts-error: [{ outcome: rejected, evidence: [{ source: docs, mark: docs }] }] }
`;

const at = "/x-payouts-error/reasons";
const responses = "/paths/~1batches/post/responses";
const repeat = "nothing shows that the request may be sent again";
const refusal = "nothing shows that no payout was made";

describeRule("error-evidence", errorEvidence, sound, [
  {
    name: "finds a repeat after a 429",
    given: "retry: true, evidence: [{ source: docs, mark: docs }] }\n    - { code",
    becomes: "retry: true }\n    - { code",
    want: { pointer: `${at}/3`, message: repeat },
  },
  {
    name: "finds a repeat after a conflict",
    given: '"408"',
    becomes: '"409"',
    want: { pointer: `${at}/1`, message: repeat },
  },
  {
    name: "finds a refusal by a conflict",
    given: '"404"',
    becomes: '"409"',
    want: { pointer: `${at}/0`, message: refusal },
  },
  {
    name: "finds a refusal by a code under any status",
    given: "code: too_late, outcome: unknown",
    becomes: "code: too_late, outcome: rejected",
    want: { pointer: `${at}/4`, message: refusal },
  },
  {
    name: "finds a refusal of a batch",
    given: '"400": { x-payouts-error: { outcome: unknown } }',
    becomes: '"400": { x-payouts-error: { outcome: rejected } }',
    want: { pointer: `${responses}/400/x-payouts-error`, message: refusal },
  },
  {
    name: "finds a refusal that only we have concluded",
    given: `"422": { x-payouts-error: [{ outcome: rejected, evidence: [{ source: docs, mark: docs }]`,
    becomes: `"422": { x-payouts-error: [{ outcome: rejected, evidence: [{ source: docs, mark: inferred }]`,
    want: { pointer: `${responses}/422/x-payouts-error/0`, message: refusal },
  },
  {
    name: "finds it in a list of reasons",
    given: "[{ outcome: rejected, evidence: [{ source: docs, mark: docs }] }]",
    becomes: "[{ outcome: rejected }]",
    want: { pointer: `${responses}/422/x-payouts-error/0`, message: refusal },
  },
]);
