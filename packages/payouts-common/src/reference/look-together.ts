import { lookUp } from "../call/reconcile.ts";
import type { Reconciliation } from "../call/reconciliation.ts";
import type { Lost } from "../call/wanted-payouts.ts";
import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import type { Recorded } from "../journal/journal.ts";
import { lookUpParameters } from "../request/look-up-parameters.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { lookAlone, lostRequest, type Look } from "./look-for-entry.ts";
import { recordedRequest } from "./recorded-request.ts";

/**
 * Looks for the payouts of several entries, in one pass for those that one list may hold, and gives each what was found. Where
 * a pass fails, so does the look for each of its entries.
 */
export async function lookTogether(
  context: Context,
  entries: readonly Recorded[],
  options: AnyCallOptions,
): Promise<Look> {
  /** By the address of the look-up: requests, and the version of the entry of each. */
  const passes = new Map<string, { readonly requests: Lost[]; readonly versions: string[] }>();
  for (const recorded of entries) {
    const { operation: operationId, reference, version } = recorded.entry;
    const plan = context.planOf(operationId);
    if (plan === undefined) continue;
    const unread = { provider: context.description.id, operationId, reference } as SealedRequest;
    try {
      const sealed = await recordedRequest({ context, plan, sealed: unread }, recorded.entry);
      const address = lookUpParameters(plan.operation, sealed, 0);
      const name = JSON.stringify([plan.operation.reconcile?.operation, address]);
      const { requests, versions } = passes.get(name) ?? { requests: [], versions: [] };
      passes.set(name, { requests, versions });
      requests.push(lostRequest({ context, plan, sealed }, recorded));
      versions.push(version);
    } catch {
      // What cannot be read is reported when the entry's turn comes.
    }
  }
  const looks = new Map<string, () => Promise<Reconciliation | undefined>>();
  for (const { requests, versions } of passes.values()) {
    const pass = lookUp(context, requests, options);
    // Handled in every case: an unhandled rejection would end the process.
    await pass.catch(() => undefined);
    versions.forEach((version, index) => looks.set(version, async () => (await pass)[index]));
  }
  // An entry that was written in between is looked for again.
  return async (call, recorded) => (await looks.get(recorded.entry.version)?.()) ?? lookAlone(call, recorded);
}
