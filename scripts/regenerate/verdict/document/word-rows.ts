import type {
  Idempotency,
  WebhookEvent,
  WebhookSignature,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { durationMs } from "../../../generator/model/duration.ts";
import type { Finding } from "../../finding.ts";
import {
  addition,
  eitherWay,
  judgeFields,
  measure,
  members,
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

const verify =
  "Check the options that you give to `verifyWebhook`, and any code of your own that verifies it.";
const signature = "/x-fern-webhook-signature";

/** Whoever receives it verifies it in this way alone: every change breaks that, and a weaker one proves less. */
function scheme(subject: string): Row<unknown> {
  return whole({ subject, todo: verify, word: signature }, eitherWay);
}

const signatureRows = {
  type: scheme("how the webhook is authenticated"),
  header: (old = [], now = []) => {
    const [before, after] = [[old].flat(), [now].flat()];
    const isMore = before.length > 0 && before.every((name) => after.includes(name));
    return whole(
      { subject: "the header with the signature", todo: verify, word: signature },
      isMore ? addition : eitherWay,
    )(before, after);
  },
  part: scheme("the part of the header with the signature"),
  parts: scheme("how the header of the signature is divided"),
  "signature-prefix": scheme("what stands before the signature"),
  field: scheme("the field with the secret"),
  algorithm: scheme("the algorithm of the signature"),
  encoding: scheme("the encoding of the signature"),
  "payload-format": scheme("what is signed"),
  "message-id": scheme("where the id of the message stands"),
  timestamp: scheme("where the time of the signature stands, or how old it may be,"),
  secret: scheme("how the key is written in the secret"),
  note: whole({ subject: "a note on the signature", word: signature }, unseen),
} satisfies Rows<WebhookSignature>;

export function judgeSignature(
  old: WebhookSignature | undefined,
  now: WebhookSignature | undefined,
): readonly Finding[] {
  const [before, after] = [old, now].map((word) => (word?.type === "none" ? undefined : word));
  return before === undefined || after === undefined
    ? scheme("the signature")(before, after)
    : judgeFields<WebhookSignature>(signatureRows, before, after);
}

const event = "/x-payouts-event";

const eventRows = {
  // Where the provider puts it is read by the client; the body's own comparison tells whoever reads it himself.
  type: whole({ subject: "where the type of the event stands", word: event }, unseen),
  names: members(
    (name) => ({
      subject: `the event ${name}`,
      todo: "It is `unknown` now: check what handles it.",
      word: `${event}/names`,
    }),
    promised,
  ),
  id: whole(
    {
      subject: "the id of the event",
      todo: "Check how you recognise repeated deliveries.",
      word: `${event}/id`,
    },
    promised,
  ),
  payout: whole(
    { subject: "the payout of the event", todo: "Read it by its id.", word: `${event}/payout` },
    promised,
  ),
  payoutId: whole(
    { subject: "the id of the event's payout", todo: "Check what reads it.", word: `${event}/payoutId` },
    promised,
  ),
  when: whole(
    {
      subject: "which events are about a payout",
      todo: "Check what handles the others.",
      word: `${event}/when`,
    },
    eitherWay,
  ),
} satisfies Rows<WebhookEvent>;

/** What `verifyWebhook` reads of an event. */
export function judgeEvent(old: WebhookEvent | undefined, now: WebhookEvent | undefined): readonly Finding[] {
  return old === undefined || now === undefined
    ? whole(
        {
          subject: "the type of the event",
          todo: "It is `unknown` now: check what handles it.",
          word: event,
        },
        promised,
      )(old, now)
    : judgeFields<WebhookEvent>(eventRows, old, now);
}
