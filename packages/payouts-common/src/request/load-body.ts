import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { type CallArguments, inputError } from "./seal-request.ts";
import { formatOf } from "./sent-body.ts";

/**
 * The arguments with the bytes of their files, which can be read only by waiting; `undefined`: there is nothing to wait for.
 *
 * @throws {InputError} A file cannot be read, or the body cannot be copied. Nothing was sent.
 */
export function loadBody(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
): Promise<CallArguments> | undefined {
  const format = formatOf(plan.operation, given.contentType);
  const loading = typeof format === "object" ? format.load?.(given.body) : undefined;
  return loading?.then(
    (body) => ({ ...given, body }),
    (cause: unknown) => Promise.reject(inputError(context, plan, given, cause)),
  );
}
