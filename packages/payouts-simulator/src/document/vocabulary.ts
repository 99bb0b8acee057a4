/** What OpenAPI cannot say: the extensions of `specs/README.md`, as types. */

/** Where a fact comes from. */
export interface Fact {
  readonly address: string;
  readonly date?: string;
  readonly mark: "seed" | "docs" | "inferred";
  readonly note?: string;
}
export type Source = Fact | readonly Fact[];

/** One environment variable, or one for each field of the credential. */
export type CredentialEnv = string | Readonly<Record<string, string>>;
export type DataClassification = "personal" | "secret";
/** A JSON Pointer, or several, of which the first that resolves counts. */
export type Pointers = string | readonly string[];

export interface TokenExchange {
  readonly login: string;
  readonly refresh?: string;
  readonly credential: Readonly<Record<string, string>>;
  readonly token: string;
  readonly lifetime?: string;
  /** ISO 8601 duration. */
  readonly lifetimeDefault?: string;
}

export interface Reason {
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
  readonly outcome: "rejected" | "unknown";
  readonly retry?: boolean;
  readonly scope?: "account";
  readonly note?: string;
  readonly evidence?: readonly Fact[];
}

export interface ErrorEnvelope {
  readonly code?: Pointers;
  readonly message?: Pointers;
  readonly fields?: {
    readonly at: Pointers;
    readonly path?: string;
    readonly code?: string;
    readonly message?: string;
  };
  readonly requestIdHeader?: string;
  readonly requestId?: string;
  readonly reasons?: readonly Reason[];
}

export interface Idempotency {
  readonly carrier: "header" | "body" | "none";
  /** There unless the carrier is `none`. */
  readonly name?: string;
  readonly format?: { readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string };
  readonly scope?: string;
  /** ISO 8601 duration. */
  readonly lifetime?: string;
  readonly resend?: "same-key" | "never";
  /** ISO 8601 duration. */
  readonly settle?: string;
  readonly onMismatch?: "replays" | "not-documented" | { readonly status: string; readonly code?: string };
  readonly onInFlight?: "waits" | "not-documented" | { readonly status: string; readonly code?: string };
  readonly cachesFailures?: boolean | "not-documented";
  readonly replayMarker?: { readonly header: string; readonly value: string } | { readonly status: string };
  readonly evidence: readonly Fact[];
}

export interface Creates {
  readonly items?: string;
  readonly results?: string;
  readonly read?: string;
}

export interface Reconcile {
  readonly operation: string;
  readonly reference: {
    readonly request: string;
    readonly result: string;
    readonly fill: "uuid" | "digits-16";
    readonly consent?: boolean;
  };
  readonly compare?: Readonly<Record<string, string>>;
  /** ISO 8601 duration. */
  readonly settle: string;
  readonly empty: "not_found" | "inconclusive";
  readonly evidence: readonly Fact[];
}

export interface Money {
  readonly unit: "minor" | "major";
  readonly form?: "integer" | "number" | "decimal-string";
  readonly amount?: string;
  readonly currency?: string;
  readonly currencyCode?: string;
  readonly note?: string;
}

export type PayoutState = "accepted" | "in_flight" | "paid" | "failed" | "canceled" | "returned";

export interface Lifecycle {
  readonly states: Readonly<Record<string, PayoutState>>;
  readonly evidence: readonly Fact[];
}

export interface PayoutView {
  readonly id: Pointers;
  readonly status: string;
  readonly amount: Pointers;
  readonly reference?: Pointers;
  readonly failure?: { readonly code?: Pointers; readonly message?: Pointers };
  readonly times?: { readonly created?: string; readonly updated?: string };
}

export interface Pagination {
  readonly type: "cursor" | "offsetLimit";
  readonly inputs: readonly {
    readonly name: string;
    readonly in: "parameters";
    readonly type: "cursor" | "page" | "offset" | "limit";
  }[];
  /** JSONPath in its dotted form: `$.data.items`. */
  readonly outputs: { readonly results: string; readonly nextCursor?: string; readonly numPages?: string };
}

export interface WebhookSignature {
  readonly type: "hmac" | "shared-secret" | "none";
  readonly header?: string;
  readonly field?: string;
  readonly algorithm?: string;
  readonly encoding?: "hex" | "base64";
  readonly "payload-format"?: {
    readonly components?: readonly ("timestamp" | "body")[];
    readonly delimiter?: string;
  };
  readonly timestamp?: { readonly header?: string; readonly part?: string };
  readonly note?: string;
}
