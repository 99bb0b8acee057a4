import { lookUp } from "../call/reconcile.ts";
import type { Lost } from "../call/wanted-payouts.ts";
import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import type { Recorded } from "../journal/journal.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { lookAlone, lostRequest, type Look } from "./look-for-entry.ts";
import { recordedRequest } from "./recorded-request.ts";

/**
 * Looks for the payouts of several entries in one pass over the provider's list, and gives each what was found. Where the
 * pass fails, so does the look for each of them.
 */
export async function lookTogether(
  context: Context,
  entries: readonly Recorded[],
  options: AnyCallOptions,
): Promise<Look> {
  const versions: string[] = [];
  const requests: Lost[] = [];
  for (const recorded of entries) {
    const { operation: operationId, reference, version } = recorded.entry;
    const plan = context.planOf(operationId);
    if (plan === undefined) continue;
    const unread = { provider: context.description.id, operationId, reference } as SealedRequest;
    try {
      const sealed = await recordedRequest({ context, plan, sealed: unread }, recorded.entry);
      requests.push(lostRequest({ context, plan, sealed }, recorded));
      versions.push(version);
    } catch {
      // What cannot be read is reported when the entry's turn comes.
    }
  }
  const pass = lookUp(context, requests, options);
  // Handled in every case: an unhandled rejection would end the process.
  await pass.catch(() => undefined);
  return async (call, recorded) => {
    const answer = (await pass)[versions.indexOf(recorded.entry.version)];
    // An entry that was written in between is looked for again.
    return answer === undefined ? lookAlone(call, recorded) : answer();
  };
}
