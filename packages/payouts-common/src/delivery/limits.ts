import type { CallOptions } from "../client-options.ts";
import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { askedItems } from "../payout/asked-items.ts";
import { limitProblems } from "../transport/limit-problems.ts";

/** Options of any call, whatever its dialect. */
export type AnyCallOptions = CallOptions & {
  readonly maxRetries?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Of an operation with cookies. */
  readonly cookies?: object | undefined;
  /** Of an operation that takes bodies of several media types. */
  readonly contentType?: string | undefined;
  readonly reference?: string | undefined;
};

/** Their names. What is none of them is a field of a body or a query. */
export const callOptionNames: Readonly<Record<string, 1>> = {
  signal: 1,
  timeoutMs: 1,
  deadlineMs: 1,
  headers: 1,
  maxRetries: 1,
  idempotencyKey: 1,
  cookies: 1,
  contentType: 1,
  reference: 1,
  query: 1,
} satisfies Record<keyof AnyCallOptions | "query", 1>;

/** What ends a call. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Of one attempt. */
  readonly timeoutMs: number;
  /** Of the whole call, on the clock of `performance.now()`. */
  readonly deadlineAt: number;
  readonly maxRetries: number;
}

/**
 * The limits of a call that begins now, from its options and the client's.
 *
 * @param body - what the call sends: its error names the items.
 * @throws {InputError} An option that is not a limit, or headers that are not an object.
 */
export function limitsOf(
  context: Context,
  options: AnyCallOptions,
  plan: OperationPlan,
  body?: unknown,
): Limits {
  const { timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs } = options;
  const { maxRetries = context.maxRetries, signal } = options;
  const problems = limitProblems(options);
  if (problems.length > 0) {
    throw new InputError(`${plan.id}: ${problems.join("; ")}. Nothing was sent.`, {
      provider: context.description.id,
      operationId: plan.id,
      outcome: "not_sent",
      items: askedItems(plan.operation, body, "not_sent"),
    });
  }
  return { signal, timeoutMs, maxRetries, deadlineAt: performance.now() + deadlineMs };
}
