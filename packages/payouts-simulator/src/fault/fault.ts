/** A fault that a request may meet, as `faults/*.json` describe it; `faults/README.md` describes how to play it. */
export interface Fault {
  readonly name: string;
  readonly summary: string;
  /** The kind of the fault in a random mix. Absent: it takes more than one request, so it is in none. */
  readonly mix?: string;
  /** What happens to the first, second, … attempt of the call. Later attempts meet no fault. */
  readonly steps: readonly Step[];
  readonly caller?: {
    /** When the caller's signal ends the call. @defaultValue "never" */
    readonly abort?: "never" | "before-sending" | "after-sending";
    /** Limit of the whole call. @defaultValue 8000: less than any pause that a dialect asks for after a timeout */
    readonly deadlineMs?: number;
  };
  /** The first whose `when` holds counts. Where none does, the fault does not apply to the operation. */
  readonly expect: readonly Expectation[];
  readonly twin?: Twin;
}

/** What happens to one attempt, or to several in a row. */
export interface Step {
  /** @defaultValue 1 */
  readonly times?: number;
  /** The request never reaches the provider: the connection is refused, or the name is not found. */
  readonly before?: "refuse" | "unresolved";
  /** The number of copies of the request that reach the provider. @defaultValue 1 */
  readonly deliver?: number;
  /** Whether the provider does what the request asks for; `late`: after the client has stopped waiting. @defaultValue true */
  readonly commit?: boolean | "late";
  /** Between commit and answer. */
  readonly delayMs?: number;
  /** What becomes of the answer. @defaultValue "answer" */
  readonly then?: "answer" | "reset" | "hang" | "drip" | "cut";
  /** The answer, instead of the documented success. */
  readonly answer?: AnswerWord;
}

export interface AnswerWord {
  readonly status: number;
  /** @defaultValue "documented" */
  readonly body?: "documented" | "html" | "other-schema";
  /** A conflict that `x-payouts-idempotency` documents: its status and code replace `status`. */
  readonly reason?: "in-flight" | "key-reused";
  /** A number of seconds, or a date that many seconds after the answer's own. */
  readonly retryAfter?: { readonly seconds: number } | { readonly date: number };
  /** How far the provider's clock is ahead of the client's. @defaultValue 0 */
  readonly clockSkewSeconds?: number;
  /** Where a redirect leads: an address of the same origin, or of another. */
  readonly location?: "same" | "other";
}

/** The correct result, in operations for which `when` holds. */
export interface Expectation {
  readonly when: Condition;
  /** Requests that reach the provider. */
  readonly requests: number;
  /** Attempts of the client. @defaultValue `requests` */
  readonly attempts?: number;
  /** `documented`: what `x-payouts-error` says of the status and code of the answer. */
  readonly outcome: "success" | "not_sent" | "rejected" | "unknown" | "accepted" | "documented";
  /** Class of the error. */
  readonly error?: string;
  /** How many times the provider has done what the request asks for. */
  readonly held: number;
  /** Minimum pause before the second request. */
  readonly waitMs?: number;
  /** Result of `error.resume()`. `success`: the provider has done it once. `refused`: it fails, and nothing is sent. */
  readonly resume?: "success" | "refused";
}

/** Facts about an operation, from its document; all that are named must hold. */
export interface Condition {
  /** Whether the provider recognises a repeat by its key. */
  readonly repeat?: "same-key" | "never";
  /** Whether a later attempt may succeed after the fault's first answer, by `x-payouts-error`. */
  readonly retry?: boolean;
  /** Whether the dialect asks for a pause where the first request may still be running. */
  readonly settles?: boolean;
  /** Whether that pause is longer than the deadline of the call. */
  readonly outlasts?: boolean;
  /** Whether it deletes: what is gone can't be deleted again. */
  readonly deletes?: boolean;
  /** Whether one call makes several payouts. */
  readonly batch?: boolean;
  /** Whether the dialect says that failures are kept under their key. */
  readonly cachesFailures?: boolean;
  /** Whether a success is JSON: a client that expects another type does not parse it. */
  readonly reads?: "json" | "other";
  /** Whether the response wraps the resource in an envelope. */
  readonly envelope?: boolean;
}

/** The same fault with one field changed, so that the call succeeds: the field is what makes it fail. */
export interface Twin {
  /** JSON Pointer into the fault. */
  readonly change: string;
  readonly to: unknown;
  /** @defaultValue one request, success, done once */
  readonly expect?: readonly Expectation[];
}
