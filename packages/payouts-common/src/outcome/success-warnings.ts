import { textOf } from "../json/text-at.ts";
import { unsafeIntegers, type Warning } from "../json/unsafe-integers.ts";
import { firstValueAt, valueAt } from "../json/value-at.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { stateIn, viewOf } from "../payout/view-of.ts";
import type { ProviderDescription, ViewDescription } from "../provider-description.ts";
import { readsOf, resourceIn, resultAt, resultsAt } from "./read-success.ts";

/**
 * What is unexpected in a success: no resource where one is documented, payouts without an id or with a status that is
 * not known, and integers that JavaScript rounds.
 *
 * @param text - the body as it came. It is parsed again, because the caller may have changed the first result.
 */
export function successWarnings(
  description: ProviderDescription,
  { operation, isRead }: OperationPlan,
  status: number,
  text: string | undefined,
): readonly Warning[] {
  if (readsOf(operation, status) !== undefined) return [];
  if (text === undefined) return [{ kind: "missing_resource" }];
  const resource = resourceIn(JSON.parse(text), operation, status);
  // A list that is read may be empty. One that is written may not: it names what was made.
  const mayBeEmpty = isRead && operation.payouts !== "one" && Array.isArray(resource);
  if (typeof resource !== "object" || resource === null || !(mayBeEmpty || Object.keys(resource).length > 0))
    return [
      ...unsafeIntegers(text),
      { kind: "missing_resource", pointer: resultAt(operation, status) ?? "" },
    ];
  const at = resultsAt(operation, resource);
  const list = valueAt(resource, at);
  const warnings = Array.isArray(list)
    ? list.flatMap((item, index) => payoutWarnings(description, operation.payouts, item, `${at}/${index}`))
    : payoutWarnings(description, operation.payouts, resource, "");
  return [...unsafeIntegers(text), ...warnings];
}

/** What a payout lacks: its id, or a status that the spec knows, for no other is ever final. */
function payoutWarnings(
  description: ProviderDescription,
  documented: "one" | "many" | undefined,
  native: unknown,
  at: string,
): Warning[] {
  const isObject = typeof native === "object" && native !== null;
  const view =
    (isObject ? viewOf(description, native) : undefined) ??
    (documented === undefined ? undefined : nearestView(description, native));
  if (view === undefined) return [];
  const [id = ""] = view.id;
  const warnings: Warning[] = [];
  if (firstValueAt(native, view.id) === undefined) warnings.push({ kind: "missing_field", pointer: at + id });
  const pointer = at + view.status;
  const status = valueAt(native, view.status) ?? undefined;
  const text = status === undefined ? undefined : (textOf(status) ?? JSON.stringify(status));
  if (text === undefined) warnings.push({ kind: "missing_field", pointer });
  else if (stateIn(view, text) === undefined) warnings.push({ kind: "unknown_status", pointer, text });
  return warnings;
}

/** For a payout that lacks what `viewOf` asks for: the view that finds its id or its status, else the first. */
function nearestView({ views = [] }: ProviderDescription, native: unknown): ViewDescription | undefined {
  return views.find((view) => firstValueAt(native, [...view.id, view.status]) !== undefined) ?? views[0];
}
