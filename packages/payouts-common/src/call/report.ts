import type { AttemptView, Hooks, Logger } from "../client-options.ts";
import type { Context } from "../context.ts";
import { headerProblem } from "../transport/header-problem.ts";
import { mask } from "../privacy/mask.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { SealedRequest } from "../sealed-request.ts";

type Of<Hook extends keyof Hooks> = Parameters<NonNullable<Hooks[Hook]>>[0];

/** Tells hook and logger of a sending. Returns the headers that the hook adds, lower case. */
export function reportAttempt(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  attempt: number,
): Record<string, string> | undefined {
  const { hooks, logger, personal, description, reserved } = context;
  if (hooks.onAttempt === undefined && logger.debug === undefined) return undefined;
  const { operationId, method, idempotencyKey, body } = sealed;
  const told = {
    provider: description.id,
    operationId,
    attempt,
    method,
    path: plan.operation.path,
    idempotencyKey,
  };
  tell(logger, "debug", "attempt", { ...told });
  const view = (): AttemptView => ({
    ...told,
    body: body === undefined ? undefined : maskedBody(body, personal),
  });
  const added = guarded(logger, () => hooks.onAttempt?.(view()));
  return guarded(logger, () => goodHeaders(added, reserved));
}

/** Tells hook and logger of a wait. */
export function reportRetry({ hooks, logger }: Context, retry: Of<"onRetry">): void {
  tell(logger, "warn", "retry", { ...retry });
  guarded(logger, () => hooks.onRetry?.(retry));
}

/** Tells hook and logger of an answer. */
export function reportResponse({ hooks, logger }: Context, response: Of<"onResponse">): void {
  if (logger.debug !== undefined) tell(logger, "debug", "response", { ...response });
  if (hooks.onResponse !== undefined) guarded(logger, () => hooks.onResponse?.(response));
}

/** Tells hook and logger of an attempt without an answer. */
export function reportFailure({ hooks, logger }: Context, failure: Of<"onFailure">): void {
  if (logger.debug !== undefined) tell(logger, "debug", "no answer", { ...failure });
  if (hooks.onFailure !== undefined) guarded(logger, () => hooks.onFailure?.(failure));
}

/** Tells the logger. One that throws is not worth a payout. */
export function tell(
  logger: Logger,
  level: keyof Logger,
  message: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  try {
    outlive(logger[level]?.(`payouts: ${message}`, fields));
  } catch {
    // There is nobody left to tell.
  }
}

function guarded<Result>(logger: Logger, run: () => Result): Result | undefined {
  const complain = (error: unknown): void => tell(logger, "error", "a hook threw", { error });
  try {
    const result = run();
    outlive(result, complain);
    return result;
  } catch (error) {
    complain(error);
    return undefined;
  }
}

/** A hook or logger may turn out to be asynchronous. Nobody waits for it, but its failure must not end the process. */
function outlive(result: unknown, complain: (error: unknown) => void = () => undefined): void {
  if (result instanceof Promise) result.catch(complain);
}

/** A hook's headers, less what would spoil the request. */
function goodHeaders(added: unknown, reserved: ReadonlySet<string>): Record<string, string> | undefined {
  if (typeof added !== "object" || added === null) return undefined;
  const pairs = Object.entries(added).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return Object.fromEntries(
    pairs.filter(([name, value]) => !reserved.has(name) && headerProblem(name, value) === undefined),
  );
}

function maskedBody(body: string, personal: ReadonlySet<string>): unknown {
  try {
    return mask(JSON.parse(body), personal);
  } catch {
    return "[masked]";
  }
}
