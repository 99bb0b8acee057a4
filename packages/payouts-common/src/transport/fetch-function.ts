/**
 * A function that sends a request: the runtime's `fetch`, that of a library such as undici, or a test's own. It says no more
 * than what a client passes to it and reads of the answer, so that each of them fits without a cast.
 */
export type FetchFunction = (url: string, request: FetchRequest) => Promise<FetchAnswer>;

/** What the function gets. */
export interface FetchRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  /**
   * Absent where there is none. Typed as the one thing that every library takes; it is an object in its place that cannot be
   * sent twice, a `String` or a `Blob`: `await new Response(body).text()` is its text, and `arrayBuffer()` its bytes.
   */
  readonly body?: string;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
  readonly cache?: "no-store";
  readonly credentials?: "omit";
  readonly duplex?: "half";
}

/** What the function gives. A `Response` of any library is one. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: FetchAnswerHeaders;
  /** A `ReadableStream` of bytes is read no further than the limit; anything else, by `text()` or `arrayBuffer()`. */
  readonly body?: unknown;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Headers of an answer, under names of any case. */
export interface FetchAnswerHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  forEach(callback: (value: string, name: string) => void): void;
}
