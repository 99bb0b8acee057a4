import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { quotes } from "./quotes.ts";

const sound = `
openapi: 3.1.0
x-payouts-error:
  reasons:
    - { status: "409", outcome: unknown, retry: true, evidence: [{ source: keys, mark: docs, quote: "Try again." }] }
    - { status: "425", outcome: rejected, evidence: [{ source: keys, mark: seed, quote: "Refused." }] }
    - { status: "426", outcome: unknown, evidence: [{ source: keys, mark: docs }] }
    - { status: "429", outcome: rejected, retry: true, evidence: [{ source: limits, mark: docs }, { source: keys, mark: inferred }] }
paths:
  /payouts:
    post:
      x-payouts-source: { source: keys, mark: seed }
      x-payouts-idempotency:
        carrier: header
        evidence: [{ source: keys, mark: docs, quote: "Keys are kept." }]
      x-payouts-reconcile:
        empty: not_found
        evidence: [{ source: keys, mark: docs, quote: "Listed at once." }]
    delete:
      x-payouts-idempotency:
        carrier: none
        evidence: [{ source: keys, mark: docs, note: No key is mentioned. }]
x-payouts-sources:
  keys: { address: https://docs.example.com/keys, seen: "2026", file: sources/example.keys.txt }
  limits: { address: https://docs.example.com/limits, seen: "2026" }
`;

const post = "/paths/~1payouts/post";

describeRule("quotes", quotes, sound, [
  {
    name: "finds a quote without words",
    given: '"Listed at once."',
    becomes: '" "',
    want: { pointer: `${post}/x-payouts-reconcile/evidence/0/quote`, message: "the quote is empty" },
  },
  {
    name: "finds a repeat without a quote",
    given: ', quote: "Try again."',
    becomes: "",
    want: { pointer: "/x-payouts-error/reasons/0/evidence/0", message: "may send a request again" },
  },
  {
    name: "finds a refusal without a quote",
    given: ', quote: "Refused."',
    becomes: "",
    want: { pointer: "/x-payouts-error/reasons/1/evidence/0", message: "may call a payout refused" },
  },
  {
    name: "finds a key without a quote",
    given: ', quote: "Keys are kept."',
    becomes: "",
    want: { pointer: `${post}/x-payouts-idempotency/evidence/0`, message: "may send a request again" },
  },
  {
    name: "accepts a key that repeats nothing",
    given: 'carrier: header\n        evidence: [{ source: keys, mark: docs, quote: "Keys are kept." }]',
    becomes: "carrier: header\n        resend: never\n        evidence: [{ source: keys, mark: docs }]",
    want: null,
  },
  {
    name: "finds a conclusive look-up without a quote",
    given: ', quote: "Listed at once."',
    becomes: "",
    want: { pointer: `${post}/x-payouts-reconcile/evidence/0`, message: "may call a payout not made" },
  },
]);
