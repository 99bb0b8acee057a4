// Generated from scripts/generator/vocabulary/vocabulary.schema.json by `pnpm generate`. Edit that file, not this one.

export type Pointer = string;

export type Pointers = Pointer | readonly Pointer[];

export type RequestPlace = string;

export type Path = string;

export type Duration = string;

export type EnvironmentVariable = string;

export type Status = string;

export type Answer = {
  readonly status: Status;
  readonly code?: string;
};

export type Source = {
  readonly address: string;
  readonly seen: CalendarDate;
  readonly title?: string;
  readonly file?: string;
  readonly sha256?: string;
};

export type Sources = {
  readonly [key: string]: Source;
};

export type SourceId = string;

export type CalendarDate = string;

export type Fact = {
  readonly source: string;
  readonly mark: "seed" | "docs" | "inferred" | "unproven";
  readonly quote?: string;
  readonly note?: string;
};

export type Evidence = readonly Fact[];

export type Facts = Fact | Evidence;

export type CredentialEnv =
  | EnvironmentVariable
  | {
      readonly [key: string]: EnvironmentVariable;
    };

export type TokenExchange = {
  readonly login: string;
  readonly refresh?: string;
  readonly credential: {
    readonly [key: string]: Pointer;
  };
  readonly token: Pointer;
  readonly lifetime?: Pointer;
  readonly lifetimeDefault?: Duration;
};

export type ClientCredentials = {
  readonly authentication?: "client_secret_basic" | "client_secret_post";
  readonly tokenUrls?: {
    readonly [key: string]: string;
  };
  readonly parameters?: {
    readonly [key: string]: string;
  };
  readonly lifetimeDefault?: Duration;
};

export type Globals = {
  readonly parameters: readonly Record<string, unknown>[];
};

export type Pagination = {
  readonly type: "cursor" | "offsetLimit";
  readonly inputs: readonly {
    readonly name: string;
    readonly in: "parameters";
    readonly type: "cursor" | "page" | "offset" | "limit";
  }[];
  readonly outputs: {
    readonly results: string;
    readonly nextCursor?: Path;
    readonly numPages?: Path;
  };
};

export type DataClassification = "personal" | "secret";

export type WebhookSignature = {
  readonly type: "hmac" | "shared-secret" | "undocumented" | "none";
  readonly header?: HeaderName | readonly HeaderName[];
  readonly part?: string;
  readonly parts?: {
    readonly separator?: string;
    readonly assignment?: string;
  };
  readonly "signature-prefix"?: string;
  readonly field?: Pointer;
  readonly algorithm?: "sha1" | "sha256" | "sha384" | "sha512";
  readonly encoding?: "hex" | "base64" | "base64url";
  readonly "payload-format"?: {
    readonly components: readonly ("timestamp" | "body" | "message-id")[];
    readonly delimiter?: string;
  };
  readonly "message-id"?: {
    readonly header: HeaderName;
  };
  readonly timestamp?: {
    readonly header?: HeaderName;
    readonly part?: string;
    readonly format?: "unix-seconds" | "unix-millis";
    readonly tolerance: number;
    readonly future?: number;
  };
  readonly secret?: {
    readonly encoding?: "base64" | "hex";
    readonly prefix?: string;
  };
  readonly note?: string;
};

export type HeaderName = string;

export type WebhookEvent = {
  readonly type: Pointer;
  readonly names?: readonly string[];
  readonly id?: Pointers;
  readonly payout?: Pointer;
  readonly payoutId?: Pointers;
  readonly when?: {
    readonly [key: string]: string | number | boolean;
  };
};

export type Reason = {
  readonly status?: Status;
  readonly code?: string;
  readonly message?: string;
  readonly outcome: "rejected" | "unknown";
  readonly retry?: boolean;
  readonly scope?: "account";
  readonly resend?: "never";
  readonly note?: string;
  readonly evidence?: Evidence;
};

export type Reasons = Reason | readonly Reason[];

export type ErrorEnvelope = {
  readonly code?: Pointers;
  readonly message?: Pointers;
  readonly fields?: {
    readonly at: Pointers;
    readonly path?: Pointer;
    readonly code?: Pointer;
    readonly message?: Pointer;
  };
  readonly requestIdHeader?: string;
  readonly requestId?: Pointer;
  readonly reasons?: readonly Reason[];
};

export type KeyFormat = {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
};

export type Idempotency = {
  readonly carrier: "header" | "body" | "none";
  readonly name?: string;
  readonly format?: KeyFormat;
  readonly generate?: KeyFormat;
  readonly scope?: string;
  readonly unique?: "operation" | "account";
  readonly lifetime?: Duration;
  readonly trusted?: Duration;
  readonly resend?: "same-key" | "never";
  readonly settle?: Duration;
  readonly onMismatch?: ("replays" | "not-documented") | Answer;
  readonly onInFlight?: ("waits" | "not-documented") | Answer;
  readonly cachesFailures?: true | false | "not-documented";
  readonly compare?: {
    readonly [key: string]: Pointer;
  };
  readonly replayMarker?:
    | {
        readonly header: string;
        readonly value: string;
      }
    | {
        readonly status: Status;
      };
  readonly evidence: Evidence;
};

export type ReadOnly = {
  readonly evidence: Evidence;
};

export type Creates = {
  readonly items?: Pointer;
  readonly results?: Pointer;
  readonly read?: string;
};

export type Reconcile = {
  readonly operation: string;
  readonly parameters?: {
    readonly path?: {
      readonly [key: string]: RequestPlace;
    };
    readonly query?: {
      readonly [key: string]: RequestPlace;
    };
  };
  readonly reference: {
    readonly request: string;
    readonly result: Pointer;
    readonly fill?: "uuid" | "digits-16";
    readonly consent?: boolean;
  };
  readonly compare?: {
    readonly [key: string]: Pointer;
  };
  readonly settle: Duration;
  readonly empty: "not_found" | "inconclusive";
  readonly absent?: {
    readonly status: Status;
    readonly code?: string;
    readonly message?: string;
  };
  readonly evidence: Evidence;
};

export type Limit = {
  readonly scope: "endpoint" | "credential" | "account";
  readonly requests: number;
  readonly period: Duration;
  readonly environment?: string;
  readonly header?: {
    readonly name: string;
    readonly value: string;
  };
  readonly evidence: Evidence;
};

export type Limits = readonly Limit[];

export type Money = {
  readonly unit: "minor" | "major";
  readonly form?: "integer" | "number" | "decimal-string";
  readonly amount?: Pointer;
  readonly currency?: Pointer;
  readonly currencyCode?: string;
  readonly note?: string;
};

export type PayoutState = "accepted" | "in_flight" | "paid" | "failed" | "canceled" | "returned";

export type OpenFailure = {
  readonly code?: string;
  readonly message?: string;
  readonly evidence: Evidence;
} & (unknown | unknown);

export type Settlement = {
  readonly within: Duration;
  readonly evidence: Evidence;
};

export type Lifecycle = {
  readonly states: {
    readonly [key: string]: PayoutState;
  };
  readonly open?: readonly OpenFailure[];
  readonly reversible?: readonly string[];
  readonly settles?: Settlement;
  readonly evidence: Evidence;
};

export type PayoutView = {
  readonly id: Pointers;
  readonly status: Pointer;
  readonly amount: Pointers;
  readonly reference?: Pointers;
  readonly failure?: {
    readonly code?: Pointers;
    readonly message?: Pointers;
  };
  readonly times?: {
    readonly created?: Pointer;
    readonly updated?: Pointer;
  };
};

/** Kinds of OpenAPI objects on which some word may stand. */
export type Place =
  | "document"
  | "header"
  | "operation"
  | "parameter"
  | "response"
  | "schema"
  | "securityScheme"
  | "server"
  | "webhook"
  | "webhookOperation";

/** Words that may stand on any object. */
export interface AnyWords {
  /** Where a fact of the spec comes from. */
  readonly "x-payouts-source"?: Facts;
}

/** Words that may stand on a `document`. */
export interface DocumentWords extends AnyWords {
  /** Parameters that callers give once, as options of the client. */
  readonly "x-speakeasy-globals"?: Globals;
  /**
   * How an error is read, and what it means for the money. On the document: pointers into the error envelope,
   * and what a status or a code means. On a response: what that response means.
   */
  readonly "x-payouts-error"?: ErrorEnvelope;
  /**
   * How often the provider may be asked. On the document for every operation, on an operation for that one
   * besides. The client keeps to all of them: calls wait for their turns, evenly spread over the period.
   */
  readonly "x-payouts-limits"?: Limits;
  /**
   * The documents from which the facts of the spec come, each with a short id. `pnpm sources` looks the quotes
   * of the facts up in them.
   */
  readonly "x-payouts-sources"?: Sources;
}

/** Words that may stand on a `header`. */
export interface HeaderWords extends AnyWords {
  /** Personal or secret data, masked in errors, logs and hooks. */
  readonly "x-data-classification"?: DataClassification;
}

/** Words that may stand on a `operation`. */
export interface OperationWords extends AnyWords {
  /**
   * How the next page is found. `cursor` needs a `cursor` input and `nextCursor`; `offsetLimit` needs a `page`
   * or an `offset` input.
   */
  readonly "x-speakeasy-pagination"?: Pagination;
  /**
   * How the provider distinguishes a repeat from a new request. Required on each POST, PUT, PATCH and DELETE
   * that has an effect; on a GET that has one, it says so: that GET is repeated as this word allows, and never
   * as reads are.
   */
  readonly "x-payouts-idempotency"?: Idempotency;
  /**
   * The operation only reads, whatever its method: a search by POST. The client repeats it as it repeats a GET.
   */
  readonly "x-payouts-read-only"?: ReadOnly;
  /** The operation makes payouts, so its calls take a `reference` and go through the journal. */
  readonly "x-payouts-creates"?: Creates;
  /**
   * How to find the payout by the caller's reference when the outcome is unknown. Belongs on an operation that
   * creates payouts.
   */
  readonly "x-payouts-reconcile"?: Reconcile;
  /**
   * How often the provider may be asked. On the document for every operation, on an operation for that one
   * besides. The client keeps to all of them: calls wait for their turns, evenly spread over the period.
   */
  readonly "x-payouts-limits"?: Limits;
}

/** Words that may stand on a `parameter`. */
export interface ParameterWords extends AnyWords {
  /**
   * Names the client's option for a global parameter. Without it the name follows from the parameter's, less
   * the provider's id.
   */
  readonly "x-speakeasy-name-override"?: string;
  /** Personal or secret data, masked in errors, logs and hooks. */
  readonly "x-data-classification"?: DataClassification;
}

/** Words that may stand on a `response`. */
export interface ResponseWords extends AnyWords {
  /**
   * JSON Pointer from the envelope to the resource that a call gives. Without it, the call gives the whole
   * body.
   */
  readonly "x-payouts-result"?: Pointer;
  /**
   * How an error is read, and what it means for the money. On the document: pointers into the error envelope,
   * and what a status or a code means. On a response: what that response means.
   */
  readonly "x-payouts-error"?: Reasons;
}

/** Words that may stand on a `schema`. */
export interface SchemaWords extends AnyWords {
  /** The known values of an open set. They complete in the editor, and unknown ones pass. */
  readonly "x-extensible-enum"?: readonly (string | number)[];
  /** Personal or secret data, masked in errors, logs and hooks. */
  readonly "x-data-classification"?: DataClassification;
  /**
   * The unit of an amount. On an object, `amount` and `currency` point to its members. On a number or string,
   * `currency` points from the object around it, or `currencyCode` names the only one.
   */
  readonly "x-payouts-money"?: Money;
  /**
   * Maps each native status of a payout to the states that all providers share: `accepted` < `in_flight` <
   * `paid` | `failed` | `canceled` < `returned`.
   */
  readonly "x-payouts-lifecycle"?: Lifecycle;
  /** Pointers from the provider's payout to what every payout has. */
  readonly "x-payouts-view"?: PayoutView;
}

/** Words that may stand on a `securityScheme`. */
export interface SecuritySchemeWords extends AnyWords {
  /**
   * The environment variable that is read when no credential is passed. A map where the credential has several
   * values: its keys are the fields of the `credential` option. For `basic`, one name means a user name with an
   * empty password.
   */
  readonly "x-credential-env"?: CredentialEnv;
  /** The credential is exchanged for a short-lived token by an operation of the same spec. */
  readonly "x-payouts-token"?: TokenExchange;
  /** How a token is got by the client credentials of OAuth 2.0, beyond what `flows.clientCredentials` says. */
  readonly "x-payouts-client-credentials"?: ClientCredentials;
}

/** Words that may stand on a `server`. */
export interface ServerWords extends AnyWords {
  /**
   * The value of the client's `environment` option that selects the server. The first server is the default.
   */
  readonly "x-environment"?: string;
  /**
   * What a credential of this environment begins with, where the credential and not the address decides about
   * the environment. The longest that fits counts.
   */
  readonly "x-credential-prefix"?: string;
}

/** Words that may stand on a `webhook`. */
export interface WebhookWords extends AnyWords {
  /**
   * How a webhook is authenticated: what is signed, how, and where the signature stands. `hmac` is complete,
   * `shared-secret` says where the secret travels, and `undocumented` says that the documents do not suffice.
   */
  readonly "x-fern-webhook-signature"?: WebhookSignature;
  /**
   * What a webhook tells: where the event's type stands and what it is there, the id that stays the same in
   * every delivery, and the payout or its id. Without `names`, the type is the `const` at `type`, else the
   * webhook's name.
   */
  readonly "x-payouts-event"?: WebhookEvent;
}

/** Words that may stand on a `webhookOperation`. */
export interface WebhookOperationWords extends AnyWords {
  /**
   * How a webhook is authenticated: what is signed, how, and where the signature stands. `hmac` is complete,
   * `shared-secret` says where the secret travels, and `undocumented` says that the documents do not suffice.
   */
  readonly "x-fern-webhook-signature"?: WebhookSignature;
  /**
   * What a webhook tells: where the event's type stands and what it is there, the id that stays the same in
   * every delivery, and the payout or its id. Without `names`, the type is the `const` at `type`, else the
   * webhook's name.
   */
  readonly "x-payouts-event"?: WebhookEvent;
}
