import type { AttemptView, Hooks, LogEntry, Logger } from "../client-options.ts";
import type { Context } from "../context.ts";
import type { AttemptRecord } from "../errors/attempt-record.ts";
import { headerProblem } from "../transport/header-problem.ts";
import { mask, type Paths } from "../privacy/mask.ts";
import type { Delivery } from "./delivery.ts";

type Of<Hook extends keyof Hooks> = Parameters<NonNullable<Hooks[Hook]>>[0];

/** Reports an attempt to hook and logger. Returns the headers that the hook adds, lower case. */
export function reportAttempt(
  { number: call, context, plan, sealed }: Delivery,
  attempt: number,
): Record<string, string> | undefined {
  const { hooks, logger, personal, description, reserved } = context;
  if (hooks.onAttempt === undefined && logger === undefined) return undefined;
  const { operationId, method, idempotencyKey, body } = sealed;
  const facts = {
    call,
    provider: description.id,
    operationId,
    attempt,
    method,
    path: plan.operation.path,
    url: plan.baseUrl + plan.operation.path,
    idempotencyKey,
  };
  log(logger, "debug", "attempt", facts);
  const view = (): AttemptView => ({
    ...facts,
    body: body === undefined ? undefined : maskedBody(body, personal, plan.personal.request),
  });
  const added = guarded(logger, () => hooks.onAttempt?.(view()));
  return guarded(logger, () => goodHeaders(added, reserved));
}

/** Reports a wait to hook and logger. */
export function reportRetry({ hooks, logger }: Context, retry: Of<"onRetry">): void {
  log(logger, "warn", "retry", retry);
  guarded(logger, () => hooks.onRetry?.(retry));
}

/** Reports to hook and logger what came of an attempt. */
export function reportResult(
  { number: call, context, plan }: Delivery,
  attempt: number,
  record: AttemptRecord,
): void {
  const { hooks, logger } = context;
  const { onResponse, onFailure } = hooks;
  if (onResponse === undefined && onFailure === undefined && logger === undefined) return;
  const { startedAt, durationMs, outcome, status, requestId, cause = "" } = record;
  const facts = { call, operationId: plan.id, attempt, startedAt, durationMs };
  if (status !== undefined) {
    const response = { ...facts, status, requestId };
    log(logger, "debug", "response", response);
    guarded(logger, () => hooks.onResponse?.(response));
  } else if (outcome !== "answered") {
    const failure = { ...facts, cause, outcome };
    log(logger, "debug", "no answer", failure);
    guarded(logger, () => hooks.onFailure?.(failure));
  }
}

/** Writes to the logger. A logger that throws changes nothing. */
export function log(
  logger: Logger | undefined,
  level: LogEntry["level"],
  message: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const { error } = fields;
  // As JSON an `Error` shows none of its fields.
  const isPlain = error instanceof Error && !("toJSON" in error);
  const shown = isPlain ? { error: { name: error.name, message: error.message, stack: error.stack } } : {};
  try {
    outlive(logger?.({ ...fields, ...shown, level, message: `payouts: ${message}` }));
  } catch {
    // A logger that throws has no other place to report to.
  }
}

function guarded<Result>(logger: Logger | undefined, run: () => Result): Result | undefined {
  const complain = (error: unknown): void => log(logger, "error", "a hook threw", { error });
  try {
    const result = run();
    outlive(result, complain);
    return result;
  } catch (error) {
    complain(error);
    return undefined;
  }
}

/** A hook or logger may be asynchronous. The call does not wait for it, but its failure must not end the process. */
function outlive(result: unknown, complain: (error: unknown) => void = () => undefined): void {
  if (result instanceof Promise) result.catch(complain);
}

/** A hook's headers, without those that are reserved or not valid. */
function goodHeaders(added: unknown, reserved: ReadonlySet<string>): Record<string, string> | undefined {
  if (typeof added !== "object" || added === null) return undefined;
  const pairs = Object.entries(added).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return Object.fromEntries(
    pairs.filter(([name, value]) => !reserved.has(name) && headerProblem(name, value) === undefined),
  );
}

function maskedBody(body: string, personal: ReadonlySet<string>, paths: Paths | undefined): unknown {
  try {
    return mask(JSON.parse(body), personal, paths);
  } catch {
    return "[masked]";
  }
}
