/** Part of what a client package re-exports of the runtime. */
export interface RuntimeExports {
  /** The comment above them. */
  readonly heading: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What a client package re-exports of the runtime: all that its users catch, call or annotate, in order of use. */
export const runtimeExports: readonly RuntimeExports[] = [
  {
    heading: "Calls and their options",
    values: [],
    types: [
      ..."Call PageCall BatchCall Safe Meta AnswerHeaders CallOptions RetryCallOptions KeyedCallOptions".split(
        " ",
      ),
      ..."KeyedOnceCallOptions OnceCallOptions SendOptions ClientOptions Credential Hooks Logger LogEntry".split(
        " ",
      ),
    ],
  },
  {
    heading: "Errors; `outcome` says whether the money moved",
    values: [
      ..."PayoutsError ApiError AuthenticationError PermissionDeniedError NotFoundError ConflictError".split(
        " ",
      ),
      ..."ValidationError RateLimitError ServerError ConnectionError TimeoutError AbortError".split(" "),
      ..."UnreadableResponseError InputError JournalError MissingCredentialError".split(" "),
    ],
    types: ["Failure", "NextStep", "Outcome", "Reconciliation", "SealedRequest"],
  },
  {
    heading: "The journal, which remembers payouts by their `reference`",
    values: [],
    types: "ConcludeOptions Journal JournalKeys PayoutCallOptions Recovered".split(" "),
  },
  {
    heading: "Keys, amounts and states, the same for every provider",
    values: "idempotencyKey toMinorUnits fromMinorUnits isFinal supersedes".split(" "),
    types: ["Payout as UnifiedPayout", "PayoutState"],
  },
];

/** What it re-exports besides where the spec has webhooks. */
export const webhookExports: RuntimeExports = {
  heading: "Webhooks: what is verified, how, and what comes of it",
  values: ["WebhookError"],
  types: [
    ..."WebhookErrorReason WebhookDelivery RawDelivery WebhookHeaders WebhookOptions WebhookTimeOptions".split(
      " ",
    ),
    ..."UnverifiableWebhookOptions UnsignedWebhookOptions WebhookEvent UnknownWebhookEvent Authenticity".split(
      " ",
    ),
  ],
};

/** The names under which they are exported. Those of webhooks are taken before there are any, so that no type is renamed then. */
export const runtimeValues: readonly string[] = [...runtimeExports, webhookExports].flatMap(
  ({ values }) => values,
);
export const runtimeTypes: readonly string[] = [...runtimeExports, webhookExports].flatMap(({ types }) =>
  types.map((type) => type.replace(/^.* as /, "")),
);
