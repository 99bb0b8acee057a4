import type { Authorization } from "../credentials/authorization.ts";
import { worstOutcome } from "../errors/outcome.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { textAt } from "../json/text-at.ts";
import { agreementWith, judgePayout } from "../payout/judge-payout.ts";
import type { Scrub } from "../privacy/create-scrubber.ts";
import { contentOf } from "../request/content-of.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { scrubberOf } from "./scrubber-of.ts";

/** Most characters of a code and of a message. */
const [mostOfCode, mostOfMessage] = [200, 1000];

const withoutSecrets: Authorization = { headers: {}, query: "", secrets: [] };

/**
 * What payouts of the provider show of the items of a request.
 *
 * Items are matched by their references and never by position: no provider promises an order, and what failed may be left
 * out. An item that no payout names stays as it is. Of several payouts with one reference, the one that may have moved the
 * money counts.
 *
 * @param areViewed - whether one that cannot be read proves nothing; else its presence alone shows that it was made.
 */
export function judgeItems(
  call: SealedCall,
  items: readonly PayoutItem[],
  payouts: readonly unknown[],
  areViewed: boolean,
  authorization: Authorization = withoutSecrets,
): readonly PayoutItem[] {
  const { reconcile: settings } = call.plan.operation;
  if (settings === undefined || payouts.length === 0) return items;
  const named = new Map<string | undefined, unknown[]>();
  for (const payout of payouts) {
    const reference = textAt(payout, [settings.result]);
    const others = named.get(reference);
    if (others === undefined) named.set(reference, [payout]);
    else others.push(payout);
  }
  const { description } = call.context;
  const agrees = agreementWith(settings, contentOf(call.plan.operation, call.sealed));
  const shown = cached(scrubberOf(call, authorization, payouts));
  return items.map((item) => {
    const found = item.reference === undefined ? undefined : named.get(item.reference);
    if (found === undefined) return item;
    const judged = found.map((payout): PayoutItem => {
      if (!agrees(item.index, payout)) return { ...item, outcome: "unknown" };
      const { code, message, ...rest } = judgePayout(description, payout, areViewed);
      return { ...item, ...rest, code: shown(code, mostOfCode), message: shown(message, mostOfMessage) };
    });
    return judged.reduce(worseItem);
  });
}

/** Of two things known of an item, the one by which more money may have moved; of equals the later. */
export function worseItem(earlier: PayoutItem, later: PayoutItem): PayoutItem {
  return worstOutcome(earlier.outcome, later.outcome) === later.outcome ? later : earlier;
}

/** Payouts fail for few reasons, and each is searched for secrets once. */
function cached(scrub: Scrub): (text: string | undefined, most: number) => string | undefined {
  const known = new Map<string, string>();
  return (text, most) => {
    if (text === undefined) return undefined;
    const shown = known.get(text) ?? scrub(text, most);
    known.set(text, shown);
    return shown;
  };
}
