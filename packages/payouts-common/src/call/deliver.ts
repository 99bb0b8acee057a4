import type { AttemptRecord } from "../errors/attempt-record.ts";
import type { Authorization, Context, Limits } from "../context.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type Failure, noAnswer, unreadable } from "../outcome/failed-attempt.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { Outcome } from "../errors/outcome.ts";
import { Progress } from "./progress.ts";
import { readApiError } from "../outcome/read-api-error.ts";
import { readSuccess, type Success } from "../outcome/read-success.ts";
import { reportFailure, reportResponse, reportRetry } from "./report.ts";
import { backoff, mayStillRun } from "../outcome/retry-policy.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { sendOnce } from "./attempt.ts";
import { sleep } from "./sleep.ts";
import { withinLimits } from "./within-limits.ts";

/** How one sealed request is to be sent. */
export interface SendOptions extends Limits {
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** What earlier sendings of the same request came to. */
  readonly earlier?: Outcome;
  /** Least pause before the first attempt, where an earlier sending may still be running. */
  readonly pauseMs?: number;
}

/** A success, and what it took. */
export interface SentSuccess {
  readonly read: Success;
  readonly attempts: readonly AttemptRecord[];
}

/**
 * Sends a sealed request until it is answered for good: every attempt the same bytes, every wait within the deadline.
 *
 * @throws {PayoutsError} With the outcome over all attempts: a later refusal takes nothing back.
 */
export async function send(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  options: SendOptions,
): Promise<SentSuccess> {
  const { signal, deadlineAt, pauseMs = 0 } = options;
  const progress = new Progress(context, plan, sealed, options);
  const { attempts } = progress;
  let refused: Authorization | undefined;

  if (performance.now() + pauseMs >= deadlineAt) {
    const seconds = Math.ceil(pauseMs / 1000);
    throw new TimeoutError(
      `${plan.id} was sent before and may still be running: it can be sent again in ${seconds} s, and deadlineMs is shorter.`,
      progress.facts(),
    );
  }
  if (pauseMs > 0) await pause(pauseMs, options);
  for (;;) {
    if (signal?.aborted) throw progress.endedBy("abort");
    let authorization: Authorization;
    try {
      const found = context.authorize(plan.schemes, refused);
      authorization =
        found instanceof Promise
          ? await withinLimits(found, options, (cause) => progress.endedBy(cause))
          : found;
    } catch (error) {
      if (!MissingCredentialError.isInstance(error) && PayoutsError.isInstance(error)) throw error;
      // What the provider had refused before is the better story; and what it had accepted is the only one.
      throw (refused && progress.giveUp()) ?? progress.accepted ?? progress.unauthorized(error);
    }
    const left = deadlineAt - performance.now();
    if (left <= 0) throw progress.endedBy("deadline");
    const timeoutMs = Math.min(options.timeoutMs, left);
    const number = attempts.length + 1;
    const startedAt = Date.now();
    const started = performance.now();
    const result = await sendOnce(context, plan, sealed, authorization, options, timeoutMs, number);
    const durationMs = performance.now() - started;
    if ("response" in result) {
      const { status, ok, headers } = result.response;
      const header = context.description.error?.requestIdHeader;
      const requestId = header === undefined ? undefined : (headers.get(header) ?? undefined);
      if (context.hooks.onResponse !== undefined || context.logger.debug !== undefined) {
        const { id: operationId } = plan;
        reportResponse(context, { operationId, attempt: number, status, startedAt, durationMs, requestId });
      }
      const read = ok ? readSuccess(plan.operation, result) : undefined;
      if (read !== undefined && "data" in read) {
        const answered = { startedAt, durationMs, outcome: "answered", status, requestId } as const;
        return { read, attempts: attempts.concat(answered) };
      }
      const failure =
        read === undefined
          ? readApiError(context, plan, sealed, authorization, result)
          : unreadable(context.description.name, plan.id, result, read);
      const { outcome } = failure;
      const cause = result.broken?.cause;
      progress.failed(failure, { startedAt, durationMs, outcome, status, requestId, cause });
      if (attempts.length > options.maxRetries) throw progress.giveUp();
      if (plan.isRenewable && refused === undefined && status === 401 && outcome === "rejected") {
        refused = authorization;
        continue;
      }
      await pauseAfter(failure, status, progress, context, plan, sealed, options);
    } else {
      const failure = noAnswer(context.description.name, plan.id, result);
      const { cause, outcome } = result;
      progress.failed(failure, { startedAt, durationMs, outcome, cause });
      const attempt = attempts.length;
      reportFailure(context, { operationId: plan.id, attempt, startedAt, durationMs, cause, outcome });
      if (attempts.length > options.maxRetries) throw progress.giveUp();
      await pauseAfter(failure, undefined, progress, context, plan, sealed, options);
    }
  }
}

/** Waits before the next attempt. @throws {PayoutsError} There must not be one, or it would come too late. */
async function pauseAfter(
  failure: Failure,
  status: number | undefined,
  progress: Progress,
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  options: SendOptions,
): Promise<void> {
  const { settleMs = 0, lifetimeMs = Infinity } = plan.operation.idempotency ?? {};
  const { outcome, attempts } = progress;
  const isProvablyNotProcessed =
    outcome === failure.outcome && (outcome === "not_sent" || (outcome === "rejected" && status === 429));
  if (!failure.isTransient || !(plan.isRepeatable || isProvablyNotProcessed)) throw progress.giveUp();

  const leastMs = mayStillRun(failure.outcome, status) ? settleMs : 0;
  const delayMs = Math.max(leastMs, failure.retryAfterMs ?? backoff(attempts.length));
  if (performance.now() + delayMs >= options.deadlineAt) throw progress.giveUp();
  if (Date.now() + delayMs >= sealed.sealedAt + lifetimeMs) throw progress.giveUp();
  const attempt = attempts.length;
  reportRetry(context, { operationId: plan.id, attempt, delayMs, reason: failure.cause, outcome });
  await pause(delayMs, options);
}

async function pause(ms: number, { signal, deadlineAt }: Limits): Promise<void> {
  await sleep(Math.min(ms, deadlineAt - performance.now()), signal);
}
