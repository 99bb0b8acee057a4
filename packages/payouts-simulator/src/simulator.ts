import type { Hono } from "hono";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import type { NamedDocument } from "./document/read-document.ts";
import type { SendWebhook, SentWebhook } from "./webhook/send-webhook.ts";

/** How providers are simulated. */
export interface SimulatorOptions {
  /**
   * Whether requests beyond `x-payouts-limits` are refused: by the documented 429, with `Retry-After` and the header that the
   * limit names. Tests that make many calls at once then see what their provider would do.
   *
   * @defaultValue false
   */
  readonly limits?: boolean;
}

/** Simulates providers; made by {@link createSimulator}. */
export interface Simulator {
  /**
   * Answers in process, like the global `fetch`. An origin that the document names serves what the document has there; of
   * any other only the path matters.
   */
  readonly fetch: typeof globalThis.fetch;
  /** The same as a Hono application, to serve or mount. */
  readonly app: Hono;
  /** The documents, in the given order. */
  readonly documents: readonly ServedDocument[];
  /** Every operation of every document. */
  readonly operations: readonly ServedOperation[];
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Answers valid requests of one operation with the given documented answer, until the returned function is called.
   *
   * @throws {RangeError} There is no operation with this `operationId`.
   */
  force(answer: ForcedAnswer): () => void;
  /**
   * Sends a webhook, once, with a documented body and signed as the document says, to what receives webhooks.
   *
   * @throws {RangeError} There is no such webhook or example, or it is not clear which is meant.
   */
  sendWebhook(webhook: SendWebhook): Promise<SentWebhook>;
  /** Clears the recorded requests and the forced answers. */
  reset(): void;
}

export interface ServedDocument extends NamedDocument {
  /** Path of the base URL for a client: `/petty-cash/v1`. */
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
  /** A documented status of the operation; `4XX`, `5XX` and `default` document any that they cover. */
  readonly status?: number;
  /** Name of an example. */
  readonly example?: string;
  /**
   * The number of requests that get it.
   *
   * @defaultValue Infinity
   */
  readonly times?: number;
}
