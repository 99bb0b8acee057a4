import type { Engine } from "../client/engine.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import type { OperationPlan } from "../operation-plan.ts";

/** A call by path, before it is sealed. */
export interface OpenCall {
  readonly engine: Engine;
  readonly plan: OperationPlan;
  readonly init: GivenInit;
  /** Whether middleware sees the request, which then is the platform's. */
  readonly isSeen: boolean;
}

/** What a caller passes to a call. */
export interface GivenInit extends Omit<AnyCallOptions, "headers" | "cookies" | "contentType"> {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly cookie?: object;
  };
  readonly body?: unknown;
  readonly headers?: Headers | Readonly<Record<string, unknown>>;
  readonly parseAs?: string;
  readonly middleware?: readonly object[];
  readonly querySerializer?: unknown;
  readonly pathSerializer?: unknown;
  readonly bodySerializer?: unknown;
}

/** What is wrong with a call of which nothing was sent. */
export function refusalOf(
  { engine, plan, init }: Pick<OpenCall, "engine" | "plan" | "init">,
  cause: unknown,
): Error {
  const { idempotencyKey, reference, body } = init;
  const given = { path: {}, query: {}, body, headers: {}, idempotencyKey, reference };
  return engine.inputError(engine.context, plan, given, cause);
}
