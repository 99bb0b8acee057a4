import { itemOf, askedItems } from "../payout/asked-items.ts";
import type { Context } from "../context.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { resumeProblem } from "../delivery/resume.ts";
import { valueAt } from "../json/value-at.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { ReconcileDescription } from "../provider-description.ts";
import { contentOf } from "../request/content-of.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** A sealed request that may have been made. */
export interface Lost {
  readonly plan: OperationPlan;
  readonly sealed: SealedRequest;
  /** When it may last have left: milliseconds since the epoch. */
  readonly lastSentAt: number;
  /** What its last sending came to, where that is known. */
  readonly error?: PayoutsError | undefined;
}

/** What to look for in the provider's list, and by which settings. */
export interface Wanted extends SealedCall {
  readonly settings: ReconcileDescription;
  readonly items: readonly (PayoutItem & { readonly reference: string })[];
  readonly lastSentAt: number;
}

/** What to look for; or, where nothing can be found out by looking, the answer. */
export function wantedPayouts(
  context: Context,
  { plan, sealed, lastSentAt, error }: Lost,
): Wanted | Reconciliation {
  const { reconcile: settings } = plan.operation;
  const { name } = context.description;
  const items = requestedItems(plan, sealed, "unknown");
  const missing = items.flatMap(({ reference = [] }) => reference);
  const open = (reason: string): Reconciliation => ({
    answer: "inconclusive",
    items,
    found: [],
    missing,
    reason,
  });
  if (settings === undefined) {
    const next =
      resumeProblem(plan, sealed, error) === undefined
        ? "Send the same request again with `error.resume()`: its key keeps it from paying twice."
        : "Ask the provider, with the request id.";
    return open(`${name} documents no look-up by the caller's reference. ${next}`);
  }
  if (items.length === 0 || !items.every(isNamed))
    return open(
      `The request carried no reference at ${settings.request}. Turn on \`fillReference\`, or pass one, before the next payout.`,
    );
  return { context, plan, sealed, settings, items, lastSentAt };
}

function isNamed(item: PayoutItem): item is Wanted["items"][number] {
  return item.reference !== undefined;
}

/** The payouts that a request asks for: those of a batch, else one. */
export function requestedItems(
  { operation }: OperationPlan,
  sealed: SealedRequest | undefined,
  outcome: Outcome,
): readonly PayoutItem[] {
  const { reconcile } = operation;
  const content = sealed && contentOf(operation, sealed);
  const reference = reconcile && valueAt(content, reconcile.request);
  return askedItems(operation, content, outcome) ?? [itemOf(0, reference, outcome)];
}
