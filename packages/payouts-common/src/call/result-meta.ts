import type { AttemptRecord } from "../errors/attempt-record.ts";
import type { Meta } from "./provider-call.ts";
import { hide, inspected, type Inspect } from "../errors/payouts-error.ts";
import { mask } from "../privacy/mask.ts";
import type { Success } from "../outcome/read-success.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { successWarnings } from "../outcome/success-warnings.ts";
import type { Warning } from "../json/unsafe-integers.ts";

/** The facts of a success, and the one way to print them: personal data masked, headers left out. */
export class ResultMeta implements Meta {
  readonly provider: string;
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly body: unknown;
  readonly #text: string | undefined;
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

  constructor(call: SealedCall, { response, body, text }: Success, attempts: readonly AttemptRecord[]) {
    const { sealed } = call;
    this.provider = sealed.provider;
    this.operationId = sealed.operationId;
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = attempts[attempts.length - 1]?.requestId;
    this.idempotencyKey = sealed.idempotencyKey;
    this.attempts = attempts;
    this.body = body;
    this.#text = text;
    this.#call = call;
  }

  // These two are worked out when they are asked for: most callers never do.

  get replayed(): boolean | undefined {
    const replay = this.#call.plan.operation.idempotency?.replay;
    if (replay === undefined) return undefined;
    return "status" in replay
      ? this.status === replay.status
      : this.headers.get(replay.header) === replay.value;
  }

  get warnings(): readonly Warning[] {
    const { context, plan } = this.#call;
    return (this.#warnings ??= successWarnings(context.description, plan, this.status, this.#text));
  }

  toJSON(): Record<string, unknown> {
    const { provider, operationId, status, requestId, idempotencyKey, replayed, attempts, body } = this;
    const warnings = withoutText(this.warnings);
    const facts = { provider, operationId, status, requestId, idempotencyKey, replayed, attempts, warnings };
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
