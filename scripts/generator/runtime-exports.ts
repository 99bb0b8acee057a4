/** What a client package re-exports of the runtime: all that its users catch, call or annotate. */
export const runtimeValues = [
  ..."PayoutsError ApiError AuthenticationError PermissionDeniedError NotFoundError ConflictError".split(" "),
  ..."ValidationError RateLimitError ServerError ConnectionError TimeoutError AbortError".split(" "),
  ..."UnreadableResponseError InputError MissingCredentialError".split(" "),
  ..."idempotencyKey isFinal supersedes toMinorUnits fromMinorUnits".split(" "),
] as const;

export const runtimeTypes = [
  ..."Call PageCall CallOptions ClientOptions Credential Failure Hooks KeyStore Logger Meta Outcome".split(
    " ",
  ),
  ..."PayoutState Reconciliation Safe SealedRequest".split(" "),
];
