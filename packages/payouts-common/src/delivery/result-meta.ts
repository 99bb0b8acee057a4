import { type AttemptRecord, pacedMsOf } from "../errors/attempt-record.ts";
import type { Meta } from "./provider-call.ts";
import { hide, inspected, type Inspect } from "../errors/payouts-error.ts";
import { mask } from "../privacy/mask.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { answeredItems } from "../outcome/answered-items.ts";
import { parsed } from "../json/parsed.ts";
import { isReplay, type Success } from "../outcome/read-success.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { successWarnings } from "../outcome/success-warnings.ts";
import type { Warning } from "../json/unsafe-integers.ts";
import type { SealedRequest } from "../sealed-request.ts";

/** What is known of a result beside its answer. */
interface Known {
  readonly replayed?: boolean;
  readonly requestId?: string | undefined;
  /** The payouts are not from an answer, but from the provider's list. */
  readonly isListed?: boolean | undefined;
  readonly warnings?: readonly Warning[];
}

const nothing: Known = Object.freeze({});

/** The facts of a success, and the one way to print them: personal data masked, headers left out. */
export class ResultMeta implements Meta {
  readonly provider: string;
  readonly operationId: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reference: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly body: unknown;
  readonly #known: Known;
  readonly #success: Success;
  readonly #call: SealedCall;
  #headers: Headers | undefined;
  #warnings: readonly Warning[] | undefined;
  #items: readonly PayoutItem[] | undefined;

  static {
    hide(
      this.prototype,
      inspected,
      function (this: ResultMeta, _depth: number, options: object, inspect?: Inspect) {
        return inspect?.(this.toJSON(), options) ?? "";
      },
    );
  }

  constructor(
    call: SealedCall,
    success: Success,
    attempts: readonly AttemptRecord[],
    known: Known = nothing,
  ) {
    const { sealed } = call;
    const { response, body } = success;
    this.provider = sealed.provider;
    this.operationId = sealed.operationId;
    this.status = response.status;
    this.requestId = known.requestId ?? attempts[attempts.length - 1]?.requestId;
    this.idempotencyKey = sealed.idempotencyKey;
    this.reference = sealed.reference;
    this.attempts = attempts;
    this.body = body;
    this.#success = success;
    this.#known = known;
    this.#call = call;
  }

  // These are worked out when they are asked for: most callers never do.

  get headers(): Headers {
    const { headers } = this.#success.response;
    // A `Headers` has no way to make one.
    return (this.#headers ??= headers.toHeaders?.() ?? (headers as Headers));
  }

  get replayed(): boolean | undefined {
    return this.#known.replayed ?? isReplay(this.#call.plan.operation, this.#success.response);
  }

  get pacedMs(): number {
    return pacedMsOf(this.attempts);
  }

  get warnings(): readonly Warning[] {
    const { context, plan } = this.#call;
    const { text } = this.#success;
    const unknown = this.items?.some(({ outcome }) => outcome === "unknown") === true;
    return (this.#warnings ??= [
      ...successWarnings(context.description, plan, this.status, text),
      ...(unknown ? [{ kind: "unknown_items" } as const] : []),
      ...(this.#known.warnings ?? []),
    ]);
  }

  get items(): readonly PayoutItem[] | undefined {
    if (this.#call.plan.operation.creates?.items === undefined) return undefined;
    // Of the body as it came: the caller may have changed what was parsed first.
    const body = parsed(this.#success.text);
    return (this.#items ??= answeredItems(this.#call, body, this.status, this.#known.isListed === true));
  }

  get sealed(): SealedRequest {
    return this.#call.sealed;
  }

  /** The body as it came, where it is text. */
  get text(): string | undefined {
    return this.#success.text;
  }

  /** The same with one more warning. */
  warnedOf(warning: Warning): ResultMeta {
    const warnings = [...(this.#known.warnings ?? []), warning];
    return new ResultMeta(this.#call, this.#success, this.attempts, { ...this.#known, warnings });
  }

  /** The same as the answer to an earlier call. */
  asReplay(): ResultMeta {
    return new ResultMeta(this.#call, this.#success, this.attempts, { ...this.#known, replayed: true });
  }

  toJSON(): Record<string, unknown> {
    const { provider, operationId, status, requestId, idempotencyKey, reference, replayed, items } = this;
    const { attempts, body } = this;
    const warnings = withoutText(this.warnings);
    const facts = {
      provider,
      operationId,
      status,
      requestId,
      idempotencyKey,
      reference,
      replayed,
      items,
      attempts,
      warnings,
    };
    return {
      ...facts,
      body:
        body instanceof Uint8Array
          ? undefined
          : mask(body, this.#call.context.personal, this.#call.plan.personal.answer),
    };
  }
}

/** Warnings for a log, without the texts that they quote: these may be account numbers. */
export function withoutText(warnings: readonly Warning[]): readonly object[] {
  return warnings.map(({ kind, pointer }) => ({ kind, pointer }));
}
