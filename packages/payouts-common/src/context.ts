import type { ClientOptions, Hooks, Logger } from "./client-options.ts";
import type { Authorize } from "./credentials/authorization.ts";
import type { Ledger } from "./journal/ledger.ts";
import type { KeyRing } from "./keys/key-ring.ts";
import type { OperationPlan } from "./operation-plan.ts";
import type { OperationDescription, Pacer, ProviderDescription } from "./provider-description.ts";
import type { Transport } from "./transport/transport.ts";

/** A client's settings, checked and completed once. */
export interface Context {
  readonly description: ProviderDescription;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  /** Headers of every request, lower case. They belong to the client, not to the request, and are never sealed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names of headers that only the client itself sets, lower case. */
  readonly reserved: ReadonlySet<string>;
  readonly fillReference: boolean;
  readonly idempotencySecret: string | undefined;
  /** What identifies the account that the credential belongs to. */
  readonly account: () => string;
  readonly keys: KeyRing;
  readonly ledger: Ledger;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  /** Names of properties that are masked, lower case. */
  readonly personal: ReadonlySet<string>;
  readonly authorize: Authorize;
  /** `undefined`: the provider documents no limit, or the caller keeps no pace. */
  readonly pacer: Pacer | undefined;
  /** The plan of an operation, made when it is first asked for; `undefined` where the provider has no such operation. */
  readonly planOf: (operationId: string, own?: OperationDescription) => OperationPlan | undefined;
}

/** The options that any client takes, whatever its provider. */
export type AnyClientOptions = ClientOptions & Readonly<Record<string, unknown>>;
