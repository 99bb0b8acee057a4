import { valueAt } from "../json/value-at.ts";
import type { OperationDescription, ProviderDescription } from "../provider-description.ts";
import { resourceIn } from "./read-success.ts";
import { textOf } from "../json/text-at.ts";
import { unsafeIntegers, type Warning } from "../json/unsafe-integers.ts";
import { stateIn, viewOf } from "../payout/view-of.ts";

/**
 * What is unexpected in a success: integers that JavaScript rounds, and the status of a payout.
 *
 * @param text - the body as it came. It is parsed again, because the caller may have changed the first result.
 */
export function successWarnings(
  description: ProviderDescription,
  operation: OperationDescription,
  status: number,
  text: string,
): readonly Warning[] {
  const resource = resourceIn(JSON.parse(text), operation, status);
  return [...unsafeIntegers(text), ...statusWarnings(description, resource)];
}

/** A payout's status is not one that the spec knows, or not there. Neither is ever final. */
function statusWarnings(description: ProviderDescription, data: unknown): readonly Warning[] {
  const view = typeof data === "object" && data !== null ? viewOf(description, data) : undefined;
  if (view === undefined) return [];
  const pointer = view.status;
  const status = valueAt(data, pointer) ?? undefined;
  if (status === undefined) return [{ kind: "missing_field", pointer }];
  const text = textOf(status) ?? JSON.stringify(status);
  return stateIn(view, text) === undefined ? [{ kind: "unknown_status", pointer, text }] : [];
}
