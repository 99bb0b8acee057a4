import type { Hono } from "hono";
import type { NamedDocument } from "./read-document.ts";
import type { Violation } from "./violation.ts";

/** Stands in for providers; made by {@link createSimulator}. */
export interface Simulator {
  /** Answers in process, as the global `fetch` would. Any origin will do; only the path counts. */
  readonly fetch: typeof globalThis.fetch;
  /** The same as a Hono application, to serve or to mount. */
  readonly app: Hono;
  /** What is served, in the order of the documents. */
  readonly documents: readonly ServedDocument[];
  /** Every operation of every document. */
  readonly operations: readonly ServedOperation[];
  /** The last requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Gives good requests of one operation a documented answer of your choice, until the returned function is called.
   *
   * @throws {RangeError} There is no such operation.
   */
  force(answer: ForcedAnswer): () => void;
  /** Forgets the recorded requests and the forced answers. */
  reset(): void;
}

export interface ServedDocument extends NamedDocument {
  /** Path of the base address to give to a client: `/petty-cash/v1`. */
  readonly basePath: string;
}

export interface ServedOperation {
  /** The document's name. */
  readonly document: string;
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template, as in the document. */
  readonly path: string;
}

/** A request that came in, and what it got. */
export interface RecordedRequest {
  /** Absent: no operation has this method and path. */
  readonly operationId?: string;
  readonly method: string;
  /** As it came, percent-encoded. */
  readonly path: string;
  /** Values of the template's parameters, decoded by their schemas. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  /** Values of the declared query parameters, decoded by their schemas. */
  readonly query: Readonly<Record<string, unknown>>;
  /** By name, lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms as values, text as text, anything else as bytes; absent where none was sent. */
  readonly body?: unknown;
  readonly violations: readonly Violation[];
  readonly status: number;
  /** What was answered; `example` is the name of the documented example. */
  readonly answer: { readonly example?: string; readonly mediaType?: string; readonly body?: unknown };
}

export interface ForcedAnswer {
  readonly operationId: string;
  /** A status that the operation documents, itself or by `4XX`, `5XX`, `default`. */
  readonly status?: number;
  /** Name of an example. */
  readonly example?: string;
  /**
   * How many requests get it.
   *
   * @defaultValue Infinity
   */
  readonly times?: number;
}
