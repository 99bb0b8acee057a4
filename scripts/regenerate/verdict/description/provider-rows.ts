import type {
  AmountDescription,
  EndpointDescription,
  ErrorDescription,
  GlobalDescription,
  LimitDescription,
  LimitsDescription,
  ProviderDescription,
  SecurityDescription,
  TokenDescription,
  VariableDescription,
  ViewDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import type { Lifecycle } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { durationMs } from "../../../generator/model/duration.ts";
import type { Finding } from "../../finding.ts";
import {
  addition,
  eitherWay,
  entries,
  finding,
  isSame,
  judgeFields,
  measure,
  members,
  nested,
  preference,
  promised,
  type Row,
  type Rows,
  unseen,
  whole,
} from "./rows.ts";

const error = "/x-payouts-error";
const signIn = "Check the credential that you give.";

/** Another host gets the credential. */
const endpointRows = {
  server: whole(
    { subject: "the server of the token endpoint" },
    { gained: "minor", lost: "minor", changed: "minor" },
  ),
  path: whole({ subject: "the path of the token endpoint" }, unseen),
  inBody: whole({ subject: "how the token endpoint knows the client" }, unseen),
} satisfies Rows<EndpointDescription>;

const tokenRows = {
  login: whole({ subject: "the operation that logs in" }, unseen),
  refresh: whole({ subject: "the operation that renews a token" }, unseen),
  credential: entries((name) => ({ subject: `the field \`${name}\` of the credential`, todo: signIn }), {
    ...eitherWay,
    changed: "patch",
  }),
  constants: whole({ subject: "what a login sends besides" }, unseen),
  endpoint: nested<EndpointDescription>(endpointRows, {
    wording: { subject: "the token endpoint" },
    grades: { gained: "minor", lost: "minor", changed: "minor" },
  }),
  token: whole({ subject: "the place of the token" }, unseen),
  lifetime: whole({ subject: "the place of the token's lifetime" }, unseen),
  lifetimeMs: whole({ subject: "the lifetime of a token" }, unseen),
} satisfies Rows<TokenDescription>;

/** Where the client puts a credential is its own affair; what the credential is, and where it comes from, is not. */
const securityRows = {
  type: whole({ subject: "the kind of the credential", todo: signIn }, eitherWay),
  env: whole(
    {
      subject: "the environment variable of the credential",
      todo: "Set the new variable, or pass `credential`.",
    },
    promised,
  ),
  in: whole({ subject: "where the credential is sent" }, addition),
  name: whole({ subject: "the name under which the credential is sent" }, addition),
  token: nested<TokenDescription>(tokenRows, {
    wording: { subject: "the exchange of the credential for a token", todo: signIn },
    grades: eitherWay,
  }),
} satisfies Rows<SecurityDescription>;

const variableRows = {
  default: whole(
    { subject: "the default of the variable", todo: "Say which you mean.", word: "/servers" },
    eitherWay,
  ),
  values: members(
    (value) => ({ subject: `the value \`${value}\` of the variable`, word: "/servers" }),
    promised,
  ),
} satisfies Rows<VariableDescription>;

const globalRows = {
  in: whole({ subject: "where the option is sent" }, addition),
  name: whole({ subject: "the name under which the option is sent" }, addition),
  required: whole(
    { subject: "that the option is required", todo: "Give it to the client." },
    { gained: "major", lost: "minor", changed: "major" },
  ),
} satisfies Rows<GlobalDescription>;

const fieldRows = {
  at: preference({ subject: "the place of field errors", word: `${error}/fields` }),
  path: whole({ subject: "the field of a field error", word: `${error}/fields` }, promised),
  code: whole({ subject: "the code of a field error", word: `${error}/fields` }, promised),
  message: whole({ subject: "the message of a field error", word: `${error}/fields` }, promised),
} satisfies Rows<NonNullable<ErrorDescription["fields"]>>;

const errorRows = {
  code: preference({
    subject: "the place of an error's code",
    todo: "Check what reads `error.code`.",
    word: `${error}/code`,
  }),
  message: preference({ subject: "the place of an error's message", word: `${error}/message` }),
  fields: nested<NonNullable<ErrorDescription["fields"]>>(fieldRows, {
    wording: { subject: "the place of field errors", word: `${error}/fields` },
    grades: promised,
  }),
  requestIdHeader: whole(
    { subject: "the header with the request id", word: `${error}/requestIdHeader` },
    promised,
  ),
  requestId: whole({ subject: "the place of the request id", word: `${error}/requestId` }, promised),
  reasons: () => [], // judged apart, by what the runtime makes of them
} satisfies Rows<ErrorDescription>;

const amountRows = {
  at: whole({ subject: "the place of the amount" }, eitherWay),
  unit: whole({ subject: "the unit of the amount", todo: "Check every amount that you read." }, eitherWay),
  currency: whole(
    { subject: "the place of the currency", todo: "Check every amount that you read." },
    eitherWay,
  ),
  currencyCode: whole({ subject: "the currency", todo: "Check every amount that you read." }, eitherWay),
} satisfies Rows<AmountDescription>;

const amounts: Row<readonly AmountDescription[]> = (old = [], now = []) => [
  ...old.flatMap((amount, index) => {
    const successor = now[index];
    if (successor !== undefined) return judgeFields<AmountDescription>(amountRows, amount, successor);
    return [finding({ subject: `the amount at \`${amount.at}\`` }, "major", true, undefined)];
  }),
  ...now
    .slice(old.length)
    .map((amount) => finding({ subject: `the amount at \`${amount.at}\`` }, "minor", undefined, true)),
];

const finality = "Check what you do when a payout is final.";

const lifecycle = {
  states: entries<string>(
    (name) => ({ subject: `the state of the status \`${name}\``, todo: finality }),
    promised,
  ),
  open: members(
    (failure) => ({ subject: `that a failure ${failure} leaves the money open`, todo: finality }),
    eitherWay,
  ),
  reversible: members(
    (status) => ({ subject: `that the status ${status} may be replaced`, todo: finality }),
    {
      gained: "major",
      lost: "minor",
      changed: "major",
    },
  ),
};

const settles = measure(
  { subject: "the time after which a payout is not returned any more", isTime: true, todo: finality },
  { better: "less", absent: "most" },
);

/** What a word of a schema says of its statuses: with the views that look alike in the description, the runtime reads both. */
export const lifecycleRows: Rows<Lifecycle> = {
  ...lifecycle,
  settles: (old, now) => settles(old && durationMs(old.within), now && durationMs(now.within)),
  evidence: () => [],
};

const viewRows = {
  ...lifecycle,
  settlesMs: settles,
  id: preference({ subject: "the place of a payout's id" }),
  status: whole({ subject: "the place of a payout's status", todo: finality }, eitherWay),
  amount: amounts,
  reference: preference({ subject: "the place of a payout's reference" }),
  failureCode: preference({ subject: "the place of a failure's code" }),
  failureMessage: preference({ subject: "the place of a failure's message" }),
  created: whole({ subject: "the place of the time of creation" }, promised),
  updated: whole({ subject: "the place of the time of the last change" }, promised),
} satisfies Rows<ViewDescription>;

/** Views have no names: those that are equal belong together, and the rest in their order. */
const views: Row<readonly ViewDescription[]> = (old = [], now = []) => {
  const lost = old.filter((view) => !now.some((each) => isSame(view, each)));
  const gained = now.filter((view) => !old.some((each) => isSame(view, each)));
  return [
    ...lost.flatMap((view, index): readonly Finding[] => {
      const successor = gained[index];
      if (successor !== undefined) return judgeFields<ViewDescription>(viewRows, view, successor);
      return [
        finding(
          { subject: "a way to read payouts", todo: "`toPayout` does not read them any more." },
          "major",
          true,
          undefined,
        ),
      ];
    }),
    ...gained
      .slice(lost.length)
      .map(() => finding({ subject: "a way to read payouts" }, "minor", undefined, true)),
  ];
};

const environments: Row<Readonly<Record<string, string>>> = (old = {}, now = {}) => {
  const [before, after] = [old, now].map((map) => Object.keys(map)[0]);
  return [
    ...entries((name) => ({ subject: `the environment \`${name}\``, word: "/servers" }), {
      gained: "minor",
      lost: "major",
      changed: "minor",
    })(old, now),
    ...(before === after
      ? []
      : [
          finding(
            {
              subject: "the default environment",
              todo: "Say which `environment` you mean.",
              word: "/servers",
            },
            "major",
            before,
            after,
          ),
        ]),
  ];
};

const slower = "More calls at once may wait past their deadlines: raise `deadlineMs`, or see `pace`.";
const limits = "/x-payouts-limits";

/**
 * A lower limit or a new one is no break: the same program compiles, pays the same payouts, and is refused less. It may wait
 * longer, up to the deadline that it gave, and that it is told of.
 */
const pace: Row<readonly LimitDescription[]> = (old = [], now = []) => {
  const gapOf = ({ requests, periodMs }: LimitDescription): number => periodMs / requests;
  const nameOf = ({ scope, environment = "", operation = "" }: LimitDescription): string =>
    [scope, environment, operation].filter(Boolean).join(" ");
  const texts = (list: readonly LimitDescription[], name: string): string | undefined =>
    list
      .filter((limit) => nameOf(limit) === name)
      .map(
        ({ requests, periodMs, header }) =>
          `${requests} in ${periodMs} ms${header === undefined ? "" : `, as ${header.name}: ${header.value}`}`,
      )
      .join(", ") || undefined;
  const least = (list: readonly LimitDescription[], name: string): number =>
    Math.max(0, ...list.filter((limit) => nameOf(limit) === name).map(gapOf));
  return [...new Set([...old, ...now].map(nameOf))].flatMap((name) => {
    const isSlower = least(now, name) > least(old, name);
    const wording = {
      subject: `the limit by ${name}`,
      word: limits,
      ...(isSlower && { todo: slower }),
    };
    return whole(wording, isSlower ? addition : unseen)(texts(old, name), texts(now, name));
  });
};

const limitsRows = {
  all: pace,
  prefixes: whole({ subject: "how a credential shows its environment", word: "/servers" }, unseen),
  pacer: () => [], // it comes with the limits
} satisfies Rows<LimitsDescription>;

const noLimits: LimitsDescription = { all: [], pacer: () => undefined };

export const providerRows = {
  id: whole({ subject: "the provider's id" }, eitherWay),
  name: whole({ subject: "the provider's name" }, unseen),
  agent: whole({ subject: "the user agent" }, unseen),
  environments,
  variables: entries(
    (name) => ({ subject: `the option \`${name}\``, word: "/servers" }),
    promised,
    nested<VariableDescription>(variableRows, { wording: { subject: "the option" }, grades: promised }),
  ),
  security: entries(
    (name) => ({
      subject: `the credential \`${name}\``,
      todo: signIn,
      word: `/components/securitySchemes/${name}`,
    }),
    promised,
    nested<SecurityDescription>(securityRows, { wording: { subject: "the credential" }, grades: promised }),
  ),
  globals: entries(
    (name) => ({ subject: `the option \`${name}\``, word: "/x-speakeasy-globals" }),
    promised,
    nested<GlobalDescription>(globalRows, { wording: { subject: "the option" }, grades: promised }),
  ),
  error: nested<ErrorDescription>(errorRows, {
    wording: { subject: "how an error is read", word: error },
    grades: promised,
  }),
  limits: (old = noLimits, now = noLimits) => judgeFields<LimitsDescription>(limitsRows, old, now),
  personal: () => [], // judged apart: one place may mask what another did
  views,
  operations: () => [], // judged one by one
} satisfies Rows<ProviderDescription>;
