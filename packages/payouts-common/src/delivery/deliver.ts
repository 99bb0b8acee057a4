import type { Authorization } from "../credentials/authorization.ts";
import type { AttemptRecord } from "../errors/attempt-record.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type FailedAttempt, noAnswer, unreadable } from "../outcome/failed-attempt.ts";
import { otherPayout } from "../outcome/other-payout.ts";
import { readApiError } from "../outcome/read-api-error.ts";
import { readSuccess, type Success } from "../outcome/read-success.ts";
import { backoff, mayStillRun } from "../outcome/retry-policy.ts";
import { sleep } from "../transport/time-limit.ts";
import { attempt } from "./attempt.ts";
import { boundPassedIn, type Delivery } from "./delivery.ts";
import { Progress } from "./progress.ts";
import type { WithMeta } from "./provider-call.ts";
import { log, reportFailure, reportResponse, reportRetry } from "./report.ts";
import { ResultMeta, withoutText } from "./result-meta.ts";
import { withinLimits } from "./within-limits.ts";

/**
 * Sends a sealed request until it is answered for good: every attempt the same bytes, every wait within the deadline.
 *
 * @throws {PayoutsError} With the outcome over all attempts: a later refusal takes nothing back.
 */
export function deliver(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { logger } = delivery.context;
  const succeeded = ({ success, attempts }: Answered): WithMeta<unknown> => {
    const meta = new ResultMeta(delivery, success, attempts);
    if (logger.warn !== undefined && meta.warnings.length > 0) {
      const warnings = withoutText(meta.warnings);
      log(logger, "warn", "unexpected answer", { operationId: delivery.plan.id, warnings });
    }
    return { data: success.data, meta };
  };
  const failed = (error: unknown): never => {
    if (PayoutsError.isInstance(error))
      log(logger, error.outcome === "unknown" ? "error" : "warn", "failed", { error: error.toJSON() });
    throw error;
  };
  return attemptUntilAnswered(delivery).then(succeeded, failed);
}

interface Answered {
  readonly success: Success;
  readonly attempts: readonly AttemptRecord[];
}

async function attemptUntilAnswered(delivery: Delivery): Promise<Answered> {
  const { context, plan, limits } = delivery;
  const progress = new Progress(delivery);
  const { attempts } = progress;
  let refused: Authorization | undefined;

  if (delivery.pauseMs > 0) await pauseBefore(delivery, progress);
  for (;;) {
    if (limits.signal?.aborted) throw progress.endedBy("abort");
    const found = authorize(delivery, progress, refused);
    // Awaited only where it must be: most calls use the authorization of the call before.
    const authorization = found instanceof Promise ? await found : found;
    const timeoutMs = Math.min(limits.timeoutMs, limits.deadlineAt - performance.now());
    if (timeoutMs <= 0) throw progress.endedBy("deadline");

    const number = attempts.length + 1;
    const startedAt = Date.now();
    const started = performance.now();
    const result = await attempt(delivery, authorization, number, timeoutMs);
    const durationMs = performance.now() - started;

    let failed: FailedAttempt;
    let status: number | undefined;
    if ("response" in result) {
      const { headers, ok } = result.response;
      status = result.response.status;
      const requestId = requestIdIn(headers, context.description.error?.requestIdHeader);
      if (context.hooks.onResponse !== undefined || context.logger.debug !== undefined) {
        const { id: operationId } = plan;
        reportResponse(context, { operationId, attempt: number, status, startedAt, durationMs, requestId });
      }
      const read = ok ? readSuccess(plan.operation, result) : undefined;
      const other = read !== undefined && "data" in read ? otherPayout(delivery, read) : undefined;
      if (read !== undefined && "data" in read && other === undefined) {
        const answered = { startedAt, durationMs, outcome: "answered", status, requestId } as const;
        return { success: read, attempts: attempts.concat(answered) };
      }
      if (other !== undefined) failed = other;
      else if (read === undefined || "data" in read) failed = readApiError(delivery, authorization, result);
      else failed = unreadable(delivery, authorization, result, read);
      const { outcome } = failed;
      const cause = result.broken?.cause;
      progress.failed(failed, { startedAt, durationMs, outcome, status, requestId, cause });
    } else {
      failed = noAnswer(delivery, authorization, result);
      const { cause, outcome } = result;
      progress.failed(failed, { startedAt, durationMs, outcome, cause });
      reportFailure(context, {
        operationId: plan.id,
        attempt: number,
        startedAt,
        durationMs,
        cause,
        outcome,
      });
    }

    if (attempts.length > limits.maxRetries) throw progress.giveUp();
    if (plan.isRenewable && refused === undefined && status === 401 && failed.outcome === "rejected")
      refused = authorization;
    else await pauseAfter(failed, status, delivery, progress);
  }
}

/** Waits for an earlier sending that may still be running. @throws {TimeoutError} The deadline comes before its end. */
async function pauseBefore({ plan, pauseMs, limits }: Delivery, progress: Progress): Promise<void> {
  if (performance.now() + pauseMs >= limits.deadlineAt) {
    const seconds = Math.ceil(pauseMs / 1000);
    throw new TimeoutError(
      `${plan.id} was sent before and may still be running: it can be sent again in ${seconds} s, and deadlineMs is shorter.`,
      progress.facts(),
    );
  }
  await sleep(pauseMs, limits.signal);
}

function authorize(
  { context, plan, limits }: Delivery,
  progress: Progress,
  refused: Authorization | undefined,
): Authorization | Promise<Authorization> {
  const explain = (error: unknown): never => {
    if (!MissingCredentialError.isInstance(error) && PayoutsError.isInstance(error)) throw error;
    // An earlier refusal explains more than the missing credential, and an earlier acceptance is what counts.
    throw (refused && progress.giveUp()) ?? progress.accepted ?? progress.unauthorized(error);
  };
  try {
    const found = context.authorize(plan.schemes, refused);
    return found instanceof Promise
      ? withinLimits(found, limits, (cause) => progress.endedBy(cause)).catch(explain)
      : found;
  } catch (error) {
    return explain(error);
  }
}

/** Waits before the next attempt. @throws {PayoutsError} There must not be one, or it would come too late. */
async function pauseAfter(
  failed: FailedAttempt,
  status: number | undefined,
  delivery: Delivery,
  progress: Progress,
): Promise<void> {
  const { context, plan, limits } = delivery;
  const { settleMs = 0 } = plan.operation.idempotency ?? {};
  const { outcome, attempts } = progress;
  const isProvablyNotProcessed = outcome === "not_sent" || (outcome === "rejected" && status === 429);
  if (!failed.isTransient || !(plan.isRepeatable || isProvablyNotProcessed)) throw progress.giveUp();

  const leastMs = mayStillRun(failed.outcome, status) ? settleMs : 0;
  const delayMs = Math.max(leastMs, failed.retryAfterMs ?? backoff(attempts.length));
  if (performance.now() + delayMs >= limits.deadlineAt) throw progress.giveUp();
  if (boundPassedIn(delivery, delayMs) !== undefined) throw progress.giveUp();
  const attempt = attempts.length;
  reportRetry(context, { operationId: plan.id, attempt, delayMs, reason: failed.cause, outcome });
  await sleep(Math.min(delayMs, limits.deadlineAt - performance.now()), limits.signal);
}

function requestIdIn(headers: Headers, name: string | undefined): string | undefined {
  return name === undefined ? undefined : (headers.get(name) ?? undefined);
}
