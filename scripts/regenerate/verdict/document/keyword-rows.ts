import type {
  Lifecycle,
  Money,
  PayoutView,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { deprecated } from "../../change.ts";
import type { Direction } from "../../direction.ts";
import type { Finding } from "../../finding.ts";
import { valueText } from "../../wording/value-text.ts";
import { lifecycleRows } from "../description/provider-rows.ts";
import { compareLimits, compareRanges, type Limit } from "./limits.ts";
import {
  eitherWay,
  isSame,
  judgeFields,
  preference,
  promised,
  type Row,
  type Rows,
  unseen,
  whole,
} from "../description/rows.ts";

/** Judges one keyword of a schema that callers give, or get. */
type KeywordRow = (old: unknown, now: unknown, direction: Direction) => readonly Finding[];

const correct = "Check what you send.";
const expect = "Check what you expect.";

/** Of a length or a number of things, at least none says nothing. */
function limit(subject: string, end: "most" | "least"): KeywordRow {
  const limitOf = (value: unknown): Limit | undefined =>
    typeof value === "number" && (end === "most" || value > 0) ? { value, isExcluded: false } : undefined;
  return (old, now, direction) => compareLimits(subject, end, limitOf(old), limitOf(now), direction);
}

/** A demand that narrows what may stand there. Of two different ones, neither contains the other. */
function demand(subject: string): KeywordRow {
  return (old, now, direction) => {
    const accepts = direction === "out";
    const what =
      old === undefined
        ? `${subject} is ${valueText(now)}, where none was documented`
        : now === undefined
          ? `${subject} is free; it was ${valueText(old)}`
          : `${subject} is ${valueText(now)}, and was ${valueText(old)}`;
    const isBreaking =
      (old !== undefined && now !== undefined) || (accepts ? now !== undefined : now === undefined);
    if (isBreaking) return [{ bump: "major", path: [], what, todo: accepts ? correct : expect }];
    return [{ bump: accepts ? "minor" : "patch", path: [], what }];
  };
}

/** A demand of which one may contain another. */
function ordered(subject: string, isWithin: (inner: unknown, outer: unknown) => boolean): KeywordRow {
  return (old, now, direction) => {
    if (old === undefined || now === undefined) return demand(subject)(old, now, direction);
    const isWider = isWithin(old, now);
    if (isWider === isWithin(now, old)) return demand(subject)(old, now, direction);
    const what = `${subject} is ${valueText(now)}, and was ${valueText(old)}`;
    if (isWider === (direction === "out")) return [{ bump: isWider ? "minor" : "patch", path: [], what }];
    return [{ bump: "major", path: [], what, todo: direction === "out" ? correct : expect }];
  };
}

/** Every multiple of the inner step is one of the outer. */
function isWithinSteps(inner: unknown, outer: unknown): boolean {
  const ratio = Number(inner) / Number(outer);
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Formats that hold all that another does (OpenAPI 3.1, Data Types). */
function isWithinFormat(inner: unknown, outer: unknown): boolean {
  return (inner === "int32" && outer === "int64") || (inner === "float" && outer === "double");
}

const saysNothing: ReadonlySet<unknown> = new Set([".*", "^.*", ".*$", "^.*$"]);

/** A default of what callers leave out. In an answer it is a remark. */
const defaultRow: KeywordRow = (old, now, direction) => {
  const wording = { subject: "the value of a field that is left out", todo: "Give the value that you mean." };
  if (direction === "in") return whole(wording, unseen)(old, now);
  const found = whole(wording, promised)(old, now);
  // Perhaps it was so all along: an addition, with a warning.
  return old === undefined ? found.map((finding) => ({ ...finding, todo: wording.todo })) : found;
};

const closed: KeywordRow = (old, now, direction) => {
  const [before, after] = [old === false, now === false];
  if (before === after) return [];
  const what = `fields beyond the named ones are ${after ? "refused" : direction === "out" ? "accepted" : "possible"}`;
  if (direction === "in") return [{ bump: after ? "patch" : "minor", path: [], what }];
  return [
    after
      ? { bump: "major", path: [], what, todo: "Send only the named fields." }
      : { bump: "minor", path: [], what },
  ];
};

const deprecation: KeywordRow = (_, now) => [
  now === true
    ? { bump: "minor", path: [], what: deprecated }
    : { bump: "patch", path: [], what: "it is not deprecated any more" },
];

/** Sent, it would be ignored or refused; or it does not come any more. */
function marker(losesIn: Direction): KeywordRow {
  return (_, now, direction) => {
    const isGone = now === true && direction === losesIn;
    const what = `it is ${now === true ? "" : "not "}only ${losesIn === "out" ? "read" : "written"}${now === true ? "" : " any more"}`;
    if (isGone)
      return [
        { bump: "major", path: [], what, todo: losesIn === "out" ? "Leave it out." : "Do not read it." },
      ];
    return [{ bump: now === true ? "patch" : "minor", path: [], what }];
  };
}

const typeRow: KeywordRow = (old, now, direction) => {
  const [before, after] = [old, now].map(
    (type) => new Set(([type].flat() as string[]).filter((name) => name !== undefined)),
  ) as [Set<string>, Set<string>];
  if (before.size === 0 || after.size === 0) return demand("the type")(old, now, direction);
  const has = (types: ReadonlySet<string>, name: string): boolean =>
    types.has(name) || (name === "integer" && types.has("number"));
  const lost = [...before].filter((name) => !has(after, name));
  const gained = [...after].filter((name) => !has(before, name));
  const what = `the type is ${valueText([...after].join(" or "))}, and was ${valueText([...before].join(" or "))}`;
  const isBreaking = direction === "out" ? lost.length > 0 : gained.length > 0;
  if (isBreaking) return [{ bump: "major", path: [], what, todo: direction === "out" ? correct : expect }];
  return lost.length + gained.length === 0
    ? []
    : [{ bump: direction === "out" ? "minor" : "patch", path: [], what }];
};

const amount = "Check every amount that you send or read.";
const moneyRows = {
  unit: whole({ subject: "the unit of the amount", todo: amount }, eitherWay),
  form: whole({ subject: "the form of the amount", todo: amount }, { ...eitherWay, gained: "minor" }),
  amount: whole({ subject: "the place of the amount", todo: amount }, eitherWay),
  currency: whole({ subject: "the place of the currency", todo: amount }, { ...eitherWay, gained: "minor" }),
  currencyCode: whole(
    { subject: "the currency of the amount", todo: amount },
    { ...eitherWay, gained: "minor" },
  ),
  note: whole({ subject: "a note on the amount" }, unseen),
} satisfies Rows<Money>;

const money: KeywordRow = (old, now) =>
  old === undefined || now === undefined
    ? whole({ subject: "the unit of the amount", todo: amount }, promised)(old, now)
    : judgeFields<Money>(moneyRows, old as Money, now as Money); // the vocabulary's rule has checked the form

/** Of a place that is masked by its name and of one that is not, the description shows the names. */
const masking: KeywordRow = (old, now) =>
  whole(
    { subject: "the masking", todo: "Mask it yourself before you log it." },
    { ...promised, changed: "patch" },
  )(old, now);

const noEvidence = ({ open, ...word }: Lifecycle): Lifecycle => ({
  ...word,
  ...(open && { open: open.map((failure) => ({ ...failure, evidence: [] })) }),
});

/** Of each schema: the description holds equal views once, so that it does not show which schema has left them. */
const lifecycle: KeywordRow = (old, now) =>
  old === undefined || now === undefined
    ? whole(
        { subject: "what the statuses mean", todo: "Check what you do when a payout is final." },
        promised,
      )(old, now)
    : judgeFields<Lifecycle>(lifecycleRows, noEvidence(old as Lifecycle), noEvidence(now as Lifecycle)); // as its rule has checked

const read =
  (field: string): Row<unknown> =>
  (old, now) =>
    preference({ subject: `the place of a payout's ${field}`, todo: "Check what you read by `toPayout`." })(
      old === undefined ? [] : [old].flat(),
      now === undefined ? [] : [now].flat(),
    );

const viewRows = {
  id: read("id"),
  status: read("status"),
  amount: read("amount"),
  reference: read("reference"),
  failure: read("failure"),
  times: read("times"),
} satisfies Rows<PayoutView>;

const view: KeywordRow = (old, now) =>
  old === undefined || now === undefined
    ? whole({ subject: "that `toPayout` reads it", todo: "Read its fields." }, promised)(old, now)
    : judgeFields<PayoutView>(viewRows, old as PayoutView, now as PayoutView); // as its rule has checked

/** What they hold, the walk compares. */
const patterns: KeywordRow = (old, now, direction) => {
  const [before, after] = [old, now].map((value) =>
    Object.keys((value as Schema["patternProperties"]) ?? {}),
  ); // the keyword's own
  return isSame(before, after)
    ? []
    : demand("the pattern of names")(before?.join(), after?.join(), direction);
};

const remark: KeywordRow = () => [];
/** Judged by the walk, or by another layer that reads the same keyword. */
const elsewhere: KeywordRow = () => [];

/** Keywords of JSON Schema that the generator does not read, and that narrow all the same. */
type FurtherKeyword = "if" | "then" | "else" | "minContains" | "maxContains" | "contentSchema";

/** A row for every keyword: a keyword or a word that is new to the documents does not compile without one. */
export const keywordRows = {
  $ref: elsewhere,
  $defs: elsewhere,
  allOf: elsewhere,
  oneOf: elsewhere,
  anyOf: elsewhere,
  properties: elsewhere,
  items: elsewhere,
  required: elsewhere,
  enum: elsewhere,
  "x-extensible-enum": elsewhere,
  discriminator: elsewhere,

  title: remark,
  description: remark,
  example: remark,
  examples: remark,
  "x-payouts-source": remark,

  type: typeRow,
  format: ordered("the format", isWithinFormat),
  const: (old, now, direction) => (direction === "in" ? demand("the value")(old, now, direction) : []),
  default: defaultRow,
  deprecated: deprecation,
  readOnly: marker("out"),
  writeOnly: marker("in"),

  minLength: limit("the number of characters", "least"),
  maxLength: limit("the number of characters", "most"),
  pattern: (old, now, direction) => {
    const [before, after] = [old, now].map((pattern) => (saysNothing.has(pattern) ? undefined : pattern));
    return before === after ? [] : demand("the pattern")(before, after, direction);
  },
  contentMediaType: demand("the media type of the content"),
  contentEncoding: demand("the encoding of the content"),
  contentSchema: demand("the form of the content"),
  minimum: elsewhere,
  maximum: elsewhere,
  exclusiveMinimum: elsewhere,
  exclusiveMaximum: elsewhere,
  multipleOf: ordered("the step of the value", isWithinSteps),
  minItems: limit("the number of items", "least"),
  maxItems: limit("the number of items", "most"),
  uniqueItems: (old, now, direction) =>
    demand("whether items may be equal")(old || undefined, now || undefined, direction),
  prefixItems: elsewhere,
  contains: demand("what an item must be"),
  minContains: limit("the number of such items", "least"),
  maxContains: limit("the number of such items", "most"),
  unevaluatedItems: demand("the form of further items"),
  minProperties: limit("the number of fields", "least"),
  maxProperties: limit("the number of fields", "most"),
  additionalProperties: closed,
  unevaluatedProperties: closed,
  patternProperties: patterns,
  propertyNames: demand("the form of names"),
  dependentRequired: demand("which fields need another"),
  dependentSchemas: demand("what fields demand of others"),
  not: demand("what must not hold"),
  if: demand("a condition"),
  then: demand("what follows from the condition"),
  else: demand("what follows where the condition does not hold"),

  "x-payouts-money": money,
  "x-data-classification": masking,
  "x-payouts-lifecycle": lifecycle,
  "x-payouts-view": view,
} satisfies Record<keyof Schema | FurtherKeyword, KeywordRow>;

export function judgeKeywords(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  direction: Direction,
): Finding[] {
  return [
    ...compareRanges(old, now, direction),
    ...Object.entries(keywordRows).flatMap(([keyword, judge]) =>
      isSame(old[keyword], now[keyword]) ? [] : judge(old[keyword], now[keyword], direction),
    ),
  ];
}
