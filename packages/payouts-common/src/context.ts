import type { ClientOptions, Hooks, Logger } from "./client-options.ts";
import type { KeyRing } from "./keys/key-ring.ts";
import type { OperationPlan } from "./operation-plan.ts";
import type { ProviderDescription } from "./provider-description.ts";

/** A client's settings, checked and completed once. */
export interface Context {
  readonly description: ProviderDescription;
  readonly baseUrl: string;
  /** Looked up on each call when the caller gave none, so that tests may replace the global one. */
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  /** Headers of every request, lower case. They are the client's, not the request's, and so they are never sealed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names of headers that only the client itself sets, lower case. */
  readonly reserved: ReadonlySet<string>;
  /** The option's value for each global that was given. */
  readonly globals: Readonly<Record<string, string>>;
  readonly fillReference: boolean;
  readonly idempotencySecret: string | undefined;
  readonly keys: KeyRing;
  readonly hooks: Hooks;
  readonly logger: Logger;
  /** Names of properties that are masked, lower case. */
  readonly personal: ReadonlySet<string>;
  readonly authorize: Authorize;
  /** What follows from the description, by operationId; made when an operation is first used. */
  readonly plans: Map<string, OperationPlan>;
}

/** What proves who is asking: headers and query parameters that are never sealed. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Written as it stands in an address, `key=value`, or empty. */
  readonly query: string;
  /** Every text that must not appear in a message. */
  readonly secrets: readonly string[];
}

/**
 * Fetches what the schemes need.
 *
 * @param refused - what the provider did not take: get something fresher.
 */
export type Authorize = (
  schemes: readonly string[],
  refused?: Authorization,
) => Authorization | Promise<Authorization>;

/** What ends a call early. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** On the clock of `performance.now()`. */
  readonly deadlineAt: number;
}

/** The options that any client takes, whatever its provider. */
export type AnyClientOptions = ClientOptions & Readonly<Record<string, unknown>>;
