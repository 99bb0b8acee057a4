import type {
  BoundParameters,
  ComparedDescription,
  CreatesDescription,
  IdempotencyDescription,
  OperationDescription,
  PaginationDescription,
  ReconcileDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import type { Origin } from "../../../generator/model/from-runtime.ts";
import {
  addition,
  burden,
  eitherWay,
  entries,
  type Grades,
  measure,
  members,
  nested,
  promised,
  type Row,
  type Rows,
  unseen,
  whole,
} from "./rows.ts";

/**
 * Reasons are judged apart, by what the runtime makes of them; masking, where one place may do what another did; and
 * functions, by the data that they work on.
 */
const elsewhere: Row<unknown> = () => [];

const key = "/x-payouts-idempotency";
const look = "/x-payouts-reconcile";
const newKey = "Check the keys that you store, and those that you make yourself.";
const lookAgain = "Check how you settle payouts whose outcome is unknown.";

/** A stable key is made to this format, so the same reference would give another key: a second payout. */
const generateRows = {
  minLength: whole(
    { subject: "the least length of generated keys", todo: newKey, word: `${key}/generate` },
    eitherWay,
  ),
  maxLength: whole(
    { subject: "the greatest length of generated keys", todo: newKey, word: `${key}/generate` },
    eitherWay,
  ),
  pattern: whole(
    { subject: "the pattern of generated keys", todo: newKey, word: `${key}/generate` },
    eitherWay,
  ),
} satisfies Rows<NonNullable<IdempotencyDescription["generate"]>>;

const compared = entries(
  (place) => ({ subject: `that a repeated answer must agree at \`${place}\``, word: `${key}/compare` }),
  promised,
);

/** Place in the request to place in the answer; an amount with its unit and currency. */
function byRequest(list: readonly ComparedDescription[]): Readonly<Record<string, string>> {
  const text = (place: ComparedDescription["request"]): string =>
    typeof place === "string"
      ? place
      : [place.at, place.unit, place.currency ?? place.currencyCode].filter(Boolean).join(" ");
  return Object.fromEntries(list.map(({ request, result }) => [text(request), text(result)]));
}

const idempotencyRows = {
  carrier: whole(
    {
      subject: "the place of the key",
      todo: "Repeat no request that an earlier version has sealed.",
      word: `${key}/carrier`,
    },
    promised,
  ),
  name: whole(
    {
      subject: "the name under which the key is sent",
      todo: "Repeat no request that an earlier version has sealed.",
      word: `${key}/name`,
    },
    promised,
  ),
  unique: whole(
    {
      subject: "that one key may stand for a request of each operation",
      todo: "Give each operation keys of its own.",
      word: `${key}/unique`,
    },
    promised,
  ),
  minLength: measure(
    { subject: "the least length of a key", todo: newKey, word: `${key}/format` },
    { better: "less", absent: "least" },
  ),
  maxLength: measure(
    { subject: "the greatest length of a key", todo: newKey, word: `${key}/format` },
    { better: "more", absent: "most" },
  ),
  pattern: whole({ subject: "the pattern of a key", todo: newKey, word: `${key}/format` }, burden),
  generate: nested<NonNullable<IdempotencyDescription["generate"]>>(generateRows, {
    wording: { subject: "the format of generated keys", todo: newKey, word: `${key}/generate` },
    grades: eitherWay,
  }),
  lifetimeMs: measure(
    {
      subject: "the time for which a key is trusted",
      isTime: true,
      todo: "Repeat within that time, and reconcile after it.",
      word: `${key}/lifetime`,
    },
    { better: "more", absent: "most" },
  ),
  cachesFailures: whole(
    {
      subject: "that a failure is repeated under its key",
      todo: "After a rejection, use a new key.",
      word: `${key}/cachesFailures`,
    },
    burden,
  ),
  resend: whole(
    {
      subject: "that a repeat is never sent by itself",
      todo: "After an unknown outcome, check at the provider before you call again.",
      word: `${key}/resend`,
    },
    burden,
  ),
  settleMs: measure(
    {
      subject: "the pause before a repeat",
      isTime: true,
      todo: "Allow for it in deadlines.",
      word: `${key}/settle`,
    },
    { better: "less", absent: "least" },
  ),
  compare: (old = [], now = []) => compared(byRequest(old), byRequest(now)),
  replay: whole(
    {
      subject: "what shows that an answer is an earlier one's",
      todo: "`meta.replayed` may not say it any more.",
      word: `${key}/replayMarker`,
    },
    promised,
  ),
} satisfies Rows<IdempotencyDescription>;

const createsRows = {
  items: whole({ subject: "the list of payouts in the body", word: "/x-payouts-creates/items" }, eitherWay),
  results: whole(
    { subject: "the list of payouts in the answer", word: "/x-payouts-creates/results" },
    promised,
  ),
  read: whole({ subject: "the operation that reads one payout", word: "/x-payouts-creates/read" }, promised),
} satisfies Rows<CreatesDescription>;

const paginationRows = {
  input: whole(
    { subject: "the parameter that moves to the next page", word: "/x-speakeasy-pagination/inputs" },
    eitherWay,
  ),
  by: whole({ subject: "how the next page is found", word: "/x-speakeasy-pagination/type" }, eitherWay),
  limit: whole(
    { subject: "the parameter with the size of a page", word: "/x-speakeasy-pagination/inputs" },
    promised,
  ),
  results: whole(
    { subject: "the place of the items", word: "/x-speakeasy-pagination/outputs/results" },
    eitherWay,
  ),
  next: whole(
    { subject: "the place of the next cursor", word: "/x-speakeasy-pagination/outputs/nextCursor" },
    promised,
  ),
  pages: whole(
    { subject: "the place of the number of pages", word: "/x-speakeasy-pagination/outputs/numPages" },
    promised,
  ),
} satisfies Rows<PaginationDescription>;

const bindAgain = `${lookAgain} A request without that value is refused before it is sent.`;
const bound = entries(
  (name) => ({
    subject: `where \`${name}\` of a look-up comes from`,
    todo: bindAgain,
    word: `${look}/parameters`,
  }),
  eitherWay,
);
const boundRows = { path: bound, query: bound } satisfies Rows<BoundParameters>;

/** More conclusive is as much a break as less: a program pays again on it. */
const reconcileRows = {
  operation: whole(
    { subject: "the operation that looks a payout up", todo: lookAgain, word: `${look}/operation` },
    eitherWay,
  ),
  request: whole(
    { subject: "the reference in the body", todo: lookAgain, word: `${look}/reference/request` },
    eitherWay,
  ),
  result: whole(
    { subject: "the reference in a listed payout", todo: lookAgain, word: `${look}/reference/result` },
    eitherWay,
  ),
  fill: whole(
    { subject: "what is filled in as a reference", todo: lookAgain, word: `${look}/reference/fill` },
    eitherWay,
  ),
  consent: whole(
    {
      subject: "that the reference is filled in only with `fillReference`",
      todo: "Give the reference yourself, or set `fillReference`.",
      word: `${look}/reference/consent`,
    },
    eitherWay,
  ),
  compare: entries(
    (name) => ({
      subject: `that a payout which is found must agree at \`${name}\``,
      todo: lookAgain,
      word: `${look}/compare`,
    }),
    promised,
  ),
  settleMs: whole(
    {
      subject: "the time after which an empty look-up counts",
      isTime: true,
      todo: lookAgain,
      word: `${look}/settle`,
    },
    eitherWay,
  ),
  empty: whole({ subject: "what an empty look-up means", todo: lookAgain, word: `${look}/empty` }, eitherWay),
  bind: nested<BoundParameters>(boundRows, {
    wording: {
      subject: "what a look-up takes from the request",
      todo: bindAgain,
      word: `${look}/parameters`,
    },
    grades: eitherWay,
  }),
  lookUp: elsewhere,
  absent: whole(
    { subject: "the answer that there is no payout", todo: lookAgain, word: `${look}/absent` },
    eitherWay,
  ),
} satisfies Rows<ReconcileDescription>;

const idempotency = nested<IdempotencyDescription>(idempotencyRows, {
  wording: {
    subject: "that a repeat is recognised by a key",
    todo: "After an unknown outcome, check at the provider before you call again.",
    word: key,
  },
  grades: promised,
});

const onlyMore: Grades = { gained: "minor", lost: "major", changed: "patch" };

const body = whole(
  { subject: "the media type of the body", word: "/requestBody" },
  { gained: "minor", lost: "major", changed: "major" },
);

/** Of a body that is not JSON, the function that makes its format says the media type. */
function mediaTypeOf(body: NonNullable<OperationDescription["body"]>): string {
  if (typeof body === "string") return body;
  const { name, given } = originIn(body);
  const [mediaType] = given ?? [];
  if (name === "formBody") return "application/x-www-form-urlencoded";
  return name === "multipartBody" ? "multipart/form-data" : String(mediaType);
}

function originText(body: NonNullable<OperationDescription["body"]>): string | undefined {
  return typeof body === "string" ? undefined : JSON.stringify(body);
}

/** As the generator has it, or as it was read from a released description: the same in JSON. */
function originIn(body: object): Origin {
  return JSON.parse(JSON.stringify(body)) as Origin;
}

export const operationRows: Rows<OperationDescription> = {
  method: whole(
    { subject: "the HTTP method", todo: "Calls by path, of the entry `openapi-fetch`, take the new one." },
    eitherWay,
  ),
  path: whole(
    { subject: "the path", todo: "Calls by path, of the entry `openapi-fetch`, take the new one." },
    eitherWay,
  ),
  server: whole({ subject: "the server of its own", word: "/servers" }, addition),
  body: (old, now) =>
    body(old && mediaTypeOf(old), now && mediaTypeOf(now)).concat(
      // The same form, written in another way, is what the provider asks for.
      old && now && mediaTypeOf(old) === mediaTypeOf(now)
        ? whole({ subject: "how the fields of the body are written", word: "/requestBody" }, unseen)(
            originText(old),
            originText(now),
          )
        : [],
    ),
  bodies: (old = [], now = []) =>
    members((name) => ({ subject: `the content type ${name}`, word: "/requestBody" }), onlyMore)(
      old.map(mediaTypeOf),
      now.map(mediaTypeOf),
    ),
  // It shows in the method's arguments.
  optionsFirst: elsewhere,
  exactlyOneOf: whole(
    {
      subject: "that exactly one of these is given",
      todo: "Give exactly one of them.",
      word: "/requestBody",
    },
    burden,
  ),
  query: entries(
    (name) => ({ subject: `how \`${name}\` is written in the query`, word: "/parameters" }),
    unseen,
  ),
  segments: entries(
    (name) => ({ subject: `how \`${name}\` is written in the path`, word: "/parameters" }),
    unseen,
  ),
  headers: entries(
    (name) => ({ subject: `how the header \`${name}\` is written`, word: "/parameters" }),
    unseen,
  ),
  cookies: whole({ subject: "how the cookies are written", word: "/parameters" }, unseen),
  globals: members((name) => ({ subject: `that the option ${name} is sent`, word: "/parameters" }), onlyMore),
  security: (old = [], now = []) =>
    whole(
      { subject: "the credential", todo: "Give the credential that it needs.", word: "/security" },
      { ...eitherWay, changed: now.length === 0 ? "minor" : "major" },
    )(old, now),
  alternatives: members(
    (schemes) => ({
      subject: `the credential ${schemes === "" ? "being optional" : schemes} instead`,
      todo: "Give the credential that it needs.",
      word: "/security",
    }),
    promised,
  ),
  result: whole({ subject: "the place of the result in the body", word: "/responses" }, eitherWay),
  payouts: whole({ subject: "that an answer without a payout is noticed" }, promised),
  accept: whole({ subject: "what the client asks to be answered with", word: "/responses" }, unseen),
  reads: (old, now) =>
    whole(
      { subject: "how the answer is read", word: "/responses" },
      old === "nothing" ? addition : eitherWay,
    )(old, now),
  creates: nested<CreatesDescription>(createsRows, {
    wording: { subject: "that a call takes a `reference`", word: "/x-payouts-creates" },
    grades: promised,
  }),
  // Between a key and none, there is nothing to compare.
  idempotency: (old, now) =>
    (old?.carrier === "none") === (now?.carrier === "none")
      ? idempotency(old, now)
      : idempotency(old?.carrier === "none" ? undefined : old, now?.carrier === "none" ? undefined : now),
  readOnly: whole(
    {
      subject: "that it only reads, and is repeated as reads are",
      todo: "After an unknown outcome, check at the provider before you call again.",
      word: "/x-payouts-read-only",
    },
    promised,
  ),
  pagination: nested<PaginationDescription>(paginationRows, {
    wording: { subject: "that every page can be walked", word: "/x-speakeasy-pagination" },
    grades: promised,
  }),
  reconcile: nested<ReconcileDescription>(reconcileRows, {
    wording: { subject: "the look-up of a payout whose outcome is unknown", todo: lookAgain, word: look },
    grades: promised,
  }),
  reasons: elsewhere,
  personal: elsewhere,
};
