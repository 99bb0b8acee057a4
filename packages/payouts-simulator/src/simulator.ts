import type { Hono } from "hono";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import type { NamedDocument } from "./document/read-document.ts";

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
