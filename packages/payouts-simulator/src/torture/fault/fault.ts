/** A fault that a request may meet, as `faults/*.json` says it; `faults/README.md` tells how to play it. */
export interface Fault {
  readonly name: string;
  readonly summary: string;
  /** The kind that it stands for in a random mix. Absent: it takes more than one request, so it is in none. */
  readonly mix?: string;
  /** What happens to the first, second, … request of the call. After the last, all is well. */
  readonly steps: readonly Step[];
  readonly caller?: {
    /** When the caller's signal ends the call. @defaultValue "never" */
    readonly abort?: "never" | "before-sending" | "after-sending";
    /** Limit of the whole call. @defaultValue 8000: less than any pause that a dialect asks for after a timeout */
    readonly deadlineMs?: number;
  };
  /** The first whose `when` holds counts. Where none does, the fault says nothing of the operation. */
  readonly expect: readonly Expectation[];
  readonly twin?: Twin;
}

/** What happens to one request, or to several in a row. */
export interface Step {
  /** @defaultValue 1 */
  readonly times?: number;
  /** The request never reaches the provider: the connection is refused, or the name is not found. */
  readonly before?: "refuse" | "unresolved";
  /** How many copies of the request reach the provider. @defaultValue 1 */
  readonly deliver?: number;
  /** Whether the provider does what is asked; `late`: after the client has stopped waiting. @defaultValue true */
  readonly commit?: boolean | "late";
  /** Before the answer. */
  readonly delayMs?: number;
  /** What becomes of the answer. @defaultValue "answer" */
  readonly then?: "answer" | "reset" | "hang" | "drip" | "cut";
  /** What is answered instead of the documented success. */
  readonly answer?: AnswerWord;
}

export interface AnswerWord {
  readonly status: number;
  /** @defaultValue "documented" */
  readonly body?: "documented" | "html" | "other-schema";
  /** A conflict that `x-payouts-idempotency` documents: its status and code, where it does. */
  readonly reason?: "in-flight" | "key-reused";
  /** A number of seconds, or a date that many seconds after the answer's own. */
  readonly retryAfter?: { readonly seconds: number } | { readonly date: number };
  /** How far the clock that the answer was made by is ahead of ours. @defaultValue 0 */
  readonly clockSkewSeconds?: number;
  /** Where a redirect leads: an address of the same origin, or of another. */
  readonly location?: "same" | "other";
}

/** What must have come of it, in operations of which `when` is true. */
export interface Expectation {
  readonly when: Condition;
  /** Requests that reach the provider. */
  readonly requests: number;
  /** Sendings by the client. @defaultValue `requests` */
  readonly attempts?: number;
  /** `documented`: what `x-payouts-error` says of the status and code that were answered. */
  readonly outcome: "success" | "not_sent" | "rejected" | "unknown" | "accepted" | "documented";
  /** Class of the error. */
  readonly error?: string;
  /** How often the provider has done what was asked. */
  readonly held: number;
  /** Least pause before the second request. */
  readonly waitMs?: number;
  /** What `error.resume()` gives: `success`, and the provider has done it once; or it refuses, and sends nothing. */
  readonly resume?: "success" | "refused";
}

/** What is true of an operation; all that is named must hold. */
export interface Condition {
  /** Whether the dialect knows a repeat by its key. */
  readonly repeat?: "same-key" | "never";
  /** Whether waiting helps, by `x-payouts-error`, after the first answer of the fault. */
  readonly retry?: boolean;
  /** Whether the dialect asks for a pause where the first request may still be running. */
  readonly settles?: boolean;
  /** Whether the dialect says that failures are kept under their key. */
  readonly cachesFailures?: boolean;
  /** Whether a success is JSON: a client that expects none reads nothing into it. */
  readonly reads?: "json" | "other";
  /** Whether the resource stands in an envelope. */
  readonly envelope?: boolean;
}

/** The same fault but for one field, and then the call succeeds: the field is what makes it fail. */
export interface Twin {
  /** JSON Pointer into the fault. */
  readonly change: string;
  readonly to: unknown;
  readonly expect: readonly Expectation[];
}
