import type { Hono } from "hono";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import type { PayoutState } from "./document/vocabulary.ts";
import type { FaultRule } from "./fault/fault-rules.ts";
import type { NamedDocument } from "./document/read-document.ts";
import type { WebhookDeliveries } from "./webhook/webhook-deliveries.ts";

/** How providers are simulated. */
export interface SimulatorOptions {
  /**
   * Whether requests beyond `x-payouts-limits` are refused: by the documented 429, with `Retry-After` and the header that the
   * limit names. Tests that make many calls at once then see what their provider would do.
   *
   * @defaultValue false
   */
  readonly limits?: boolean;
  /**
   * How many seconds pass for the providers while one passes for you. 0: their time stands still, but for `advance`.
   *
   * @defaultValue 1
   */
  readonly speed?: number;
  /** Decides new ids and which requests meet a fault with a probability: the same for the same seed. @defaultValue "1" */
  readonly seed?: string;
  /**
   * A file in which everything that is made is kept, through restarts and crashes (SQLite; needs `node:sqlite`). Absent: in
   * memory.
   */
  readonly state?: string;
  /** Called with each request when it has been answered. */
  readonly onRequest?: (request: RecordedRequest) => void;
}

/** Simulates providers; made by {@link createSimulator}. */
export interface Simulator {
  /**
   * Answers in process, like the global `fetch`. An origin that the document names serves what the document has there; of
   * any other only the path matters.
   */
  readonly fetch: typeof globalThis.fetch;
  /**
   * The same as a Hono application, to serve or mount. It answers the preflights of browsers as well (CORS), and has the
   * control API below `/_simulator`.
   */
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
  /** Tells your server of payouts that change, as the documents say: who subscribes, what was delivered, and redelivery. */
  readonly webhooks: SimulatedWebhooks;
  /** Every payout, the newest first: those that requests have made, and those that the documents show. */
  payouts(): SimulatedPayout[];
  /** Skips time for the providers: payouts move, keys and tokens expire. `"2h"`, `"90s"`, `"1d12h"`, or milliseconds. */
  advance(time: string | number): void;
  /**
   * Moves a payout into a state at once, and to no other by itself.
   *
   * @throws {RangeError} There is no such payout, or it can't be in this state.
   */
  move(move: PayoutMove): SimulatedPayout;
  /**
   * Lets requests meet a fault: one of the published faults by its name, or steps of your own. Returns what takes the rule away.
   *
   * @throws {RangeError} The rule can never hold.
   */
  inject(rule: FaultRule): () => void;
  /** The rules of `inject` that still hold. */
  readonly faults: readonly FaultRule[];
  /** The providers' time, in milliseconds since 1970. */
  now(): number;
  /** Forgets everything that was made, recorded, forced and injected: the documented things are there again. */
  reset(): void;
  /** Ends what is under way, and closes the file of the state. */
  close(): void;
}

/** Deliveries of webhooks, by what they can do alone: two copies of this package agree on it. */
export type SimulatedWebhooks = Pick<WebhookDeliveries, keyof WebhookDeliveries>;

/** A payout at a simulated provider. */
export interface SimulatedPayout {
  /** The document's name. */
  readonly document: string;
  readonly id: string | number;
  /** In the provider's words. */
  readonly status: string | undefined;
  /** As all providers share it. */
  readonly state: PayoutState | undefined;
  readonly amount: unknown;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it moves next, and to which status. */
  readonly next: { readonly at: Date; readonly status: string } | undefined;
  /** What the provider shows. */
  readonly value: unknown;
}

/** Which payout is to move, and where. */
export interface PayoutMove {
  readonly id: string | number;
  /** Name of the document, where several have a payout with this id. */
  readonly document?: string;
  /** A status in the provider's words, or one of the states that all providers share: `paid`, `failed`, `returned`. */
  readonly to: string;
  /** Why it failed, in the provider's words. */
  readonly code?: string;
  readonly message?: string;
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
