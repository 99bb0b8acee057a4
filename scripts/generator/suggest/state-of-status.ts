import type { PayoutState } from "../../../packages/payouts-simulator/src/document/index.ts";
import { nameWords } from "../name-words.ts";

/** What a native status means, by its words; `undefined` for one whose words say nothing. */
export function stateOfStatus(status: string): PayoutState | undefined {
  const words = nameWords(status);
  return stems.find(([, stem]) => words.some((word) => stem.test(word)))?.[0];
}

/** The first that fits counts: a `pending_reversal` is not yet returned, and `partially_paid` not yet paid. */
const stems: readonly (readonly [PayoutState, RegExp])[] = [
  [
    "in_flight",
    /^(partial(ly)?|unclaimed|retry(ing)?|process(ing)|progress|transit|outgoing|executing|ongoing|sending)$/,
  ],
  [
    "accepted",
    /^(pending|await(ing)?|wait(ing)?|need(s|ed)?|requires?|queued?|scheduled|draft|new|initiated|initiali[sz]ed)$/,
  ],
  ["returned", /^(return(ed)?|revers(ed|al)|refund(ed)?|charged?back|clawback|recalled)$/],
  ["canceled", /^(cancell?(ed|lation)?|void(ed)?|abort(ed)?|revoked|withdrawn|stopped)$/],
  [
    "failed",
    /^(fail(ed|ure)?|error(ed)?|reject(ed)?|declined?|denied|refused|blocked|expired|invalid|bounced|unsuccessful)$/,
  ],
  ["accepted", /^(created?|received|accepted|submitted|registered|held|hold|onhold|requested|opened)$/],
  ["in_flight", /^(sent|authori[sz]ed|approved|released|dispatched|initiating|active|started|booking)$/],
  [
    "paid",
    /^(paid|success(ful|fully)?|succeeded|complete[d]?|settled|done|delivered|posted|confirmed|booked|credited|disbursed|processed|transferred|executed|cleared)$/,
  ],
];
