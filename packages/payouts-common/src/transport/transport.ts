import type { Outcome } from "../errors/outcome.ts";

/** What a client sends its requests with. The default is the runtime's `fetch`. */
export interface Transport {
  /** Sends one request once, and reads the whole answer within its limits. Never throws, and never rejects. */
  send(outgoing: Outgoing): Promise<Answer | NoAnswer>;
}

/** One HTTP request on its way out, and its limits. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. Made for this sending: a transport may add what frames the message. */
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  /** Whether a second sending could pay twice: then its connection must be one that has carried nothing yet. */
  readonly isOnce: boolean;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** Most bytes of an answer's body, decoded. */
  readonly maxBytes: number;
  /** Whether the body of a success is wanted as bytes. */
  readonly asBytes: boolean;
}

/** The provider answered. `body` is absent where the answer broke off or was too long, and `broken` says why. */
export interface Answer {
  readonly response: AnswerHead;
  readonly body: Body | undefined;
  readonly broken?: Break | undefined;
}

/** What comes before the body. A `Response` is one. */
export interface AnswerHead {
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  readonly headers: ReceivedHeaders;
}

/** The headers of an answer. A transport that has no `Headers` makes them when a caller asks for them. */
export interface ReceivedHeaders {
  get(name: string): string | null;
  toHeaders?(): Headers;
}

/** The body of an answer: text, or bytes where the operation gives them. */
export type Body = string | Uint8Array<ArrayBuffer>;

/** Why the rest of an answer is not there. */
export interface Break {
  readonly cause: string;
  readonly error: unknown;
}

/** There was no answer. */
export interface NoAnswer extends Break {
  readonly outcome: Outcome;
}
