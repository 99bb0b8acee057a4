import type { AttemptRecord } from "../errors/attempt-record.ts";
import type { Meta } from "./provider-call.ts";
import { hide, inspected, type Inspect } from "../errors/payouts-error.ts";
import { mask } from "../privacy/mask.ts";
import type { Success } from "../outcome/read-success.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { successWarnings } from "../outcome/success-warnings.ts";
import type { Warning } from "../json/unsafe-integers.ts";

/** What is known of a result beside its answer. */
interface Known {
  readonly replayed?: boolean;
  readonly requestId?: string | undefined;
  readonly warnings?: readonly Warning[];
}

const nothing: Known = Object.freeze({});

/** The facts of a success, and the one way to print them: personal data masked, headers left out. */
export class ResultMeta implements Meta {
  readonly provider: string;
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reference: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly body: unknown;
  readonly #known: Known;
  readonly #success: Success;
  readonly #call: SealedCall;
  #warnings: readonly Warning[] | undefined;

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
    this.headers = response.headers;
    this.requestId = known.requestId ?? attempts[attempts.length - 1]?.requestId;
    this.idempotencyKey = sealed.idempotencyKey;
    this.reference = sealed.reference;
    this.attempts = attempts;
    this.body = body;
    this.#success = success;
    this.#known = known;
    this.#call = call;
  }

  // These two are worked out when they are asked for: most callers never do.

  get replayed(): boolean | undefined {
    const replay = this.#call.plan.operation.idempotency?.replay;
    if (this.#known.replayed === true || replay === undefined) return this.#known.replayed;
    return "status" in replay
      ? this.status === replay.status
      : this.headers.get(replay.header) === replay.value;
  }

  get warnings(): readonly Warning[] {
    const { context, plan } = this.#call;
    const { text } = this.#success;
    return (this.#warnings ??= [
      ...successWarnings(context.description, plan, this.status, text),
      ...(this.#known.warnings ?? []),
    ]);
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
    const { provider, operationId, status, requestId, idempotencyKey, reference, replayed, attempts, body } =
      this;
    const warnings = withoutText(this.warnings);
    const facts = {
      provider,
      operationId,
      status,
      requestId,
      idempotencyKey,
      reference,
      replayed,
      attempts,
      warnings,
    };
    return {
      ...facts,
      body: body instanceof Uint8Array ? undefined : mask(body, this.#call.context.personal),
    };
  }
}

/** Warnings for a log, without the texts that they quote: these may be account numbers. */
export function withoutText(warnings: readonly Warning[]): readonly object[] {
  return warnings.map(({ kind, pointer }) => ({ kind, pointer }));
}
