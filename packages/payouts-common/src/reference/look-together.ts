import { lookUp } from "../call/reconcile.ts";
import type { Lost } from "../call/wanted-payouts.ts";
import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import type { Recorded } from "../journal/journal.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { lookAlone, lostRequest, type Look } from "./look-for-entry.ts";
import { recordedRequest } from "./recorded-request.ts";

/**
 * Looks for the payouts of several entries in one pass over the provider's list, and gives each what was found. Where the
 * pass fails, so does the look for each of them.
 */
export async function lookTogether(
  context: Context,
  entries: readonly (Recorded & { readonly call: SealedCall })[],
  options: AnyCallOptions,
): Promise<Look> {
  const versions: string[] = [];
  const requests: Lost[] = [];
  for (const { call, entry, now } of entries) {
    try {
      const sealed = await recordedRequest(call, entry);
      requests.push(lostRequest({ ...call, sealed }, { entry, now }));
      versions.push(entry.version);
    } catch {
      // What cannot be read is reported when the entry's turn comes.
    }
  }
  const pass = lookUp(context, requests, options);
  // Handled in every case: an unhandled rejection would end the process.
  await pass.catch(() => undefined);
  return async (call, recorded) => {
    const index = versions.indexOf(recorded.entry.version);
    // An entry that was written in between is looked for again.
    return index < 0 ? lookAlone(call, recorded) : ((await pass)[index] ?? lookAlone(call, recorded));
  };
}
