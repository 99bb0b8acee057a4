import type { Authorization } from "../credentials/authorization.ts";
import type { AttemptRecord } from "../errors/attempt-record.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type FailedAttempt, noAnswer, unreadable } from "../outcome/failed-attempt.ts";
import { openPayout } from "../outcome/open-payout.ts";
import { otherPayout } from "../outcome/other-payout.ts";
import { mostOfName, readApiError } from "../outcome/read-api-error.ts";
import { readSuccess, type Success } from "../outcome/read-success.ts";
import { mayStillRun, waitBefore } from "../outcome/retry-policy.ts";
import { scrubberOf } from "../outcome/scrubber-of.ts";
import { type Moment, thisMoment } from "../transport/moment.ts";
import { sleep } from "../transport/time-limit.ts";
import { isSuccess } from "../transport/exchange.ts";
import type { Answer, NoAnswer } from "../transport/transport.ts";
import { attempt } from "./attempt.ts";
import { boundPassedIn, type Delivery } from "./delivery.ts";
import { Progress } from "./progress.ts";
import type { WithMeta } from "./provider-call.ts";
import { log, reportResult, reportRetry } from "./report.ts";
import { ResultMeta, withoutText } from "./result-meta.ts";
import { withinLimits } from "./within-limits.ts";

/**
 * Sends a sealed request until it is answered for good: every attempt the same bytes, every wait within the deadline.
 *
 * @throws {PayoutsError} With the outcome over all attempts: a later refusal takes nothing back.
 */
export function deliver(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { logger } = delivery.context;
  const result = attemptUntilAnswered(delivery);
  if (logger === undefined) return result;
  return result.catch((error: unknown): never => {
    if (PayoutsError.isInstance(error))
      log(logger, error.outcome === "unknown" ? "error" : "warn", "failed", { error: error.toJSON() });
    throw error;
  });
}

async function attemptUntilAnswered(delivery: Delivery): Promise<WithMeta<unknown>> {
  const { context, plan, limits } = delivery;
  const progress = new Progress(delivery);
  const { attempts } = progress;
  let refused: Authorization | undefined;

  if (delivery.pauseMs > 0) await pauseBefore(delivery, progress);
  for (;;) {
    if (limits.signal?.aborted) throw progress.endedBy("abort");
    const found = authorize(delivery, progress, refused);
    // Awaited only where it must be: most calls use the authorization of the call before.
    let authorization = found instanceof Promise ? await found : found;
    // As late as possible: what waits for a token must not leave all at once when the token comes.
    const turn = context.pacer?.turn(delivery, progress, authorization.secrets);
    const pacedMs = turn && (await turn);
    // A token may have come to its end meanwhile.
    if (turn && plan.isRenewable) authorization = await authorize(delivery, progress, refused);
    const started = thisMoment();
    const timeoutMs = Math.min(limits.timeoutMs, limits.deadlineAt - started.monotonic);
    if (timeoutMs <= 0) throw progress.endedBy("deadline");

    const number = attempts.length + 1;
    const result = await attempt(delivery, authorization, number, timeoutMs);
    const read = readResult(delivery, authorization, result);
    const outcome = "data" in read ? "answered" : read.outcome;
    const record = recordOf(delivery, authorization, started, result, outcome, pacedMs);
    reportResult(delivery, number, record);
    attempts.push(record);
    if ("data" in read) return resultOf(delivery, read, attempts);
    progress.failed(read);
    context.pacer?.hold(delivery, result, read.retryAfterMs);
    if (attempts.length > limits.maxRetries) throw progress.giveUp();
    const isRefused = record.status === 401 && read.outcome === "rejected";
    if (isRefused && plan.isRenewable && refused === undefined) refused = authorization;
    else await pauseAfter(read, record.status, delivery, progress);
  }
}

/** What came of an attempt: the resource, or why there is none. */
function readResult(
  delivery: Delivery,
  authorization: Authorization,
  result: Answer | NoAnswer,
): Success | FailedAttempt {
  if (!("response" in result)) return noAnswer(delivery, authorization, result);
  if (!isSuccess(result.response)) return readApiError(delivery, authorization, result);
  const read = readSuccess(delivery.plan.operation, result);
  if ("data" in read) return otherPayout(delivery, read) ?? openPayout(delivery, authorization, read) ?? read;
  return unreadable(delivery, authorization, result, read);
}

function recordOf(
  delivery: Delivery,
  authorization: Authorization,
  { wall: startedAt, monotonic }: Moment,
  result: Answer | NoAnswer,
  outcome: AttemptRecord["outcome"],
  pacedMs: number | undefined,
): AttemptRecord {
  const durationMs = performance.now() - monotonic;
  if (!("response" in result)) return { startedAt, durationMs, pacedMs, outcome, cause: result.cause };
  const { headers, status } = result.response;
  const name = delivery.context.description.error?.requestIdHeader;
  const id = name === undefined ? undefined : (headers.get(name) ?? undefined);
  // An error shows it, and a provider may repeat there what it was sent.
  const isShown = id !== undefined && outcome !== "answered";
  const requestId = isShown ? scrubberOf(delivery, authorization)(id, mostOfName) : id;
  return { startedAt, durationMs, pacedMs, outcome, status, requestId, cause: result.broken?.cause };
}

function resultOf(
  delivery: Delivery,
  success: Success,
  attempts: readonly AttemptRecord[],
): WithMeta<unknown> {
  const { logger } = delivery.context;
  const meta = new ResultMeta(delivery, success, attempts);
  if (logger !== undefined && meta.warnings.length > 0) {
    const warnings = withoutText(meta.warnings);
    log(logger, "warn", "unexpected answer", { operationId: delivery.plan.id, warnings });
  }
  return { data: success.data, meta };
}

/** Waits for an earlier sending that may still be running. @throws {TimeoutError} The deadline comes before its end. */
async function pauseBefore(delivery: Delivery, progress: Progress): Promise<void> {
  const { plan, pauseMs, limits } = delivery;
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
    const found = context.authorize(plan.alternatives, refused);
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
  const leftMs = limits.deadlineAt - performance.now();
  const delayMs = Math.max(leastMs, waitBefore(attempts.length, failed.retryAfterMs, leftMs));
  if (performance.now() + delayMs >= limits.deadlineAt) throw progress.giveUp();
  if (boundPassedIn(delivery, delayMs) !== undefined) throw progress.giveUp();
  const attempt = attempts.length;
  reportRetry(context, {
    call: delivery.number,
    operationId: plan.id,
    attempt,
    delayMs,
    reason: failed.cause,
    outcome,
  });
  await sleep(Math.min(delayMs, limits.deadlineAt - performance.now()), limits.signal);
}
