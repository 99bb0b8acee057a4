import type { RecordedRequest } from "../answer/recorded-request.ts";
import type { NamedDocument } from "../document/read-document.ts";
import type { PayoutState } from "../document/vocabulary.ts";
import type { FaultRule } from "../fault/fault-rules.ts";
import type { Fault } from "../fault/fault.ts";
import type { Failure } from "../provider/state/resource.ts";
import type { WebhookDeliveries } from "../webhook/webhook-deliveries.ts";

/** What the page shows, and what its forms do. */
export interface PageSource {
  readonly documents: readonly (NamedDocument & { readonly basePath: string })[];
  readonly operations: readonly PageOperation[];
  /** The oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The rules that still hold. */
  readonly rules: readonly FaultRule[];
  readonly webhooks: Pick<WebhookDeliveries, "subscribe" | "subscriptions" | "deliveries" | "redeliver">;
  /** The faults that have names. */
  faults(): readonly Pick<Fault, "name" | "summary">[];
  /** The providers' time, in milliseconds since 1970. */
  now(): number;
  /** Some payouts, the newest first, and how many there are. */
  payouts(from: number, count: number): { readonly total: number; readonly payouts: readonly PagePayout[] };
  /** @throws {RangeError} It is not a span of time. */
  advance(time: string): void;
  /** @throws {RangeError} There is no such payout, or it can't be in this state. */
  move(handle: string, move: { readonly to: string; readonly code?: string }): void;
  /** @throws {RangeError} The rule can never hold. */
  inject(rule: FaultRule): void;
  /** Takes a rule away. */
  withdraw(rule: FaultRule): void;
}

export interface PageOperation {
  /** The document's name. */
  readonly document: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** A payout, and what can be done with it. */
export interface PagePayout {
  /** Names it among all. */
  readonly handle: string;
  /** The document's name. */
  readonly document: string;
  readonly id: string | number;
  /** In the provider's words. */
  readonly status: string | undefined;
  /** As all providers share it. */
  readonly state: PayoutState | undefined;
  readonly amount: unknown;
  readonly createdAt: Date;
  readonly next: { readonly at: Date; readonly status: string } | undefined;
  /** What the provider shows. */
  readonly value: unknown;
  /** Why it failed. */
  readonly failure: Failure | undefined;
  /** The states that its lifecycle has. */
  readonly states: readonly PayoutState[];
  /** The documented codes of failures. */
  readonly codes: readonly string[];
}
