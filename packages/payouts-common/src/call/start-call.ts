import { ProviderCall, type WithMeta } from "./call.ts";
import type { CallOptions } from "../client-options.ts";
import type { Context } from "../context.ts";
import { AbortError } from "../errors/abort-error.ts";
import { InputError } from "../errors/input-error.ts";
import { type ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { fingerprintOf } from "../keys/key-store.ts";
import { keep, whileAlone } from "../keys/key-ring.ts";
import { limitProblems } from "../transport/limit-problems.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { itemsOf } from "./pages.ts";
import { tell } from "./report.ts";
import { resumeError } from "./resume.ts";
import { type CallInput, sealRequest } from "../request/seal-request.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { SendOptions } from "./deliver.ts";
import { sendSealed } from "./send-sealed.ts";
import { withinLimits } from "./within-limits.ts";

/** Options of any call, whatever its dialect. */
export type AnyCallOptions = CallOptions & {
  readonly maxRetries?: number | undefined;
  readonly idempotencyKey?: string | undefined;
};

/** Seals a call and sends it. What is wrong with the call comes as a rejection, like every other failure. */
export function startCall(
  context: Context,
  plan: OperationPlan,
  input: CallInput,
  options: AnyCallOptions,
): ProviderCall {
  // Not `async`: what is sealed is what the caller's objects hold now, and not when they are looked at later.
  const run = (asked: CallInput): Promise<WithMeta<unknown>> => {
    try {
      const limits = limitsOf(context, options, plan.id);
      const { request, hasChosenKey } = sealRequest(context, plan, asked);
      // A key of the caller's can be used twice; one of ours cannot.
      return hasChosenKey
        ? sendWithKey(context, plan, request, limits)
        : sendSealed(context, plan, request, limits);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
  const { pagination } = plan.operation;
  if (pagination === undefined) return new ProviderCall(run(input));
  const query = { ...input.query };
  return new ProviderCall(run(input), (page) =>
    itemsOf(pagination, query, page, (change) => run({ ...input, query: { ...query, ...change } })),
  );
}

/**
 * The limits of a call, from its options and the client's.
 *
 * @throws {InputError} An option that is no limit.
 */
export function limitsOf(context: Context, options: AnyCallOptions, operationId: string): SendOptions {
  const { timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs } = options;
  const { maxRetries = context.maxRetries, signal } = options;
  const problems = limitProblems({ timeoutMs, deadlineMs }, maxRetries);
  if (problems.length > 0) {
    throw new InputError(`${operationId}: ${problems.join("; ")}. Nothing was sent.`, {
      provider: context.description.id,
      operationId,
      outcome: "not_sent",
    });
  }
  return { signal, timeoutMs, maxRetries, deadlineAt: performance.now() + deadlineMs };
}

/** Sends a request whose key the caller chose: never beside another of that key, never for another payload. */
function sendWithKey(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  limits: SendOptions,
): Promise<WithMeta<unknown>> {
  const { store, kept } = context.keys;
  const key = sealed.idempotencyKey ?? "";
  const facts: ErrorFacts = {
    provider: sealed.provider,
    operationId: plan.id,
    outcome: "not_sent",
    idempotencyKey: key,
    sealed,
    resume: (error) => resumeError(context, plan, sealed, error),
  };
  const refuse = (why: string, cause?: unknown): InputError =>
    new InputError(`${plan.id}: ${why}`, { ...facts, cause });
  return alone(context, facts, limits, async () => {
    const fingerprint = await fingerprintOf(sealed.method, sealed.url, sealed.body);
    const claim = async (): Promise<string> => store.claim(key, fingerprint);
    const claimed = claim().catch((cause: unknown) => {
      throw refuse("the key store failed. Nothing was sent. Mend the store, then call again.", cause);
    });
    if ((await withinLimits(claimed, limits, endedBy(facts))) !== fingerprint)
      throw refuse(
        "the idempotency key stands for another payload already. Nothing was sent. Give a new payout a new key.",
      );
    try {
      const result = await sendSealed(context, plan, sealed, limits);
      keep(context.keys, key);
      return result;
    } catch (error) {
      const { outcome } = error as PayoutsError;
      if (outcome === "unknown" || outcome === "accepted") keep(context.keys, key);
      else if (!kept.has(key)) {
        try {
          await store.release(key, fingerprint);
        } catch (reason) {
          // The call's own error is what the caller must see; a key that stays claimed only refuses another payload.
          tell(context.logger, "error", "the key store failed to release a key", { error: reason });
        }
      }
      throw error;
    }
  });
}

/** Runs what sends a key when no other call is sending it. */
export function alone<Result>(
  context: Context,
  facts: ErrorFacts,
  limits: SendOptions,
  task: () => Promise<Result>,
): Promise<Result> {
  const { idempotencyKey } = facts;
  if (idempotencyKey === undefined) return task();
  const wait = (other: Promise<unknown>): Promise<unknown> => withinLimits(other, limits, endedBy(facts));
  return whileAlone(context.keys, idempotencyKey, wait, task);
}

function endedBy(facts: ErrorFacts): (cause: "abort" | "deadline") => PayoutsError {
  return (cause) =>
    new (cause === "abort" ? AbortError : TimeoutError)(
      `${cause === "abort" ? "The signal" : "deadlineMs"} ended ${facts.operationId} before it was sent.`,
      facts,
    );
}
