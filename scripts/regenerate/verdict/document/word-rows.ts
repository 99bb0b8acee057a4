import type {
  Idempotency,
  WebhookSignature,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { durationMs } from "../../../generator/model/duration.ts";
import type { Finding } from "../../finding.ts";
import {
  addition,
  eitherWay,
  judgeFields,
  measure,
  promised,
  type Row,
  type Rows,
  unseen,
  whole,
} from "../description/rows.ts";

const key = "/x-payouts-idempotency";

/** `not-documented` is what saying nothing says. */
function said<Value>(value: Value): Exclude<Value, "not-documented"> | undefined {
  return value === "not-documented" ? undefined : (value as Exclude<Value, "not-documented">); // what the test says
}

const described: Row<unknown> = () => []; // the runtime is given it: the description's layer judges

const lifetime = measure(
  {
    subject: "the documented lifetime of a key",
    isTime: true,
    todo: "Repeat within that time, and reconcile after it.",
    word: `${key}/lifetime`,
  },
  { better: "more", absent: "least" },
);

function milliseconds(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : durationMs(duration);
}

/** What `x-payouts-idempotency` promises besides what the runtime is given. */
const idempotencyRows = {
  carrier: described,
  name: described,
  format: described,
  generate: described,
  trusted: described,
  resend: described,
  settle: described,
  replayMarker: described,
  compare: described,
  lifetime: (old, now) => lifetime(milliseconds(old), milliseconds(now)),
  unique: described,
  scope: (old, now) =>
    whole(
      {
        subject: "the scope of a key",
        todo: "Check that your keys are unique within it.",
        word: `${key}/scope`,
      },
      promised,
    )(said(old), said(now)),
  onMismatch: (old, now) =>
    whole(
      {
        subject: "the answer to the same key with another request",
        todo: "Check how you handle it.",
        word: `${key}/onMismatch`,
      },
      promised,
    )(said(old), said(now)),
  onInFlight: (old, now) =>
    whole(
      {
        subject: "the answer to a repeat while the first request is running",
        todo: "Check how you handle it.",
        word: `${key}/onInFlight`,
      },
      promised,
    )(said(old), said(now)),
  // That failures are not remembered is the promise; that they are is its opposite.
  cachesFailures: (old, now) =>
    whole(
      {
        subject: "whether a failure is repeated under its key",
        todo: "After a rejection, use a new key.",
        word: `${key}/cachesFailures`,
      },
      now === true || old === false ? eitherWay : addition,
    )(said(old), said(now)),
  evidence: described,
} satisfies Rows<Idempotency>;

export function judgeIdempotency(old: Idempotency | undefined, now: Idempotency | undefined): Finding[] {
  return old === undefined || now === undefined ? [] : judgeFields<Idempotency>(idempotencyRows, old, now);
}

const verify = "Change the code that verifies it.";
const word = "/x-fern-webhook-signature";

const signatureRows = {
  type: whole({ subject: "how the webhook is signed", todo: verify, word }, eitherWay),
  header: whole({ subject: "the header with the signature", todo: verify, word }, eitherWay),
  field: whole({ subject: "the field with the signature", todo: verify, word }, eitherWay),
  algorithm: whole({ subject: "the algorithm of the signature", todo: verify, word }, eitherWay),
  encoding: whole({ subject: "the encoding of the signature", todo: verify, word }, eitherWay),
  "payload-format": whole({ subject: "what is signed", todo: verify, word }, eitherWay),
  timestamp: whole({ subject: "where the time of the signature stands", todo: verify, word }, eitherWay),
  note: whole({ subject: "a note on the signature", word }, unseen),
} satisfies Rows<WebhookSignature>;

export function judgeSignature(
  old: WebhookSignature | undefined,
  now: WebhookSignature | undefined,
): readonly Finding[] {
  const [before, after] = [old, now].map((signature) => (signature?.type === "none" ? undefined : signature));
  return before === undefined || after === undefined
    ? whole({ subject: "the signature", todo: verify, word }, promised)(before, after)
    : judgeFields<WebhookSignature>(signatureRows, before, after);
}
