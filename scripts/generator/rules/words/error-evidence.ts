import {
  dereference,
  isRecord,
  pointerOf,
  type Reason,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** The evidence of `x-payouts-error`, for what lets the client send again or call a payout refused. */
export const errorEvidence: SpecRule = {
  name: "error-evidence",
  says: "a reason of `x-payouts-error` has evidence of the provider's own where it goes beyond RFC 9110: a repeat after anything but 408 and 5xx, a refusal by anything but one 4xx other than 408 and 409, and any refusal of a batch",
  *check({ document, operations }) {
    yield* findings(document["x-payouts-error"]?.reasons ?? [], "/x-payouts-error/reasons", "", false);
    for (const { operation, pointer } of operations) {
      const isBatch = operation["x-payouts-creates"]?.items !== undefined;
      for (const [status, written] of Object.entries(operation.responses ?? {})) {
        const word = dereference(document, written)?.["x-payouts-error"] ?? [];
        yield* findings(word, pointer + pointerOf(["responses", status, "x-payouts-error"]), status, isBatch);
      }
    }
  },
};

function* findings(
  word: Reason | readonly Reason[],
  at: string,
  ofResponse: string,
  isBatch: boolean,
): Iterable<Finding> {
  for (const [index, reason] of [word].flat().entries()) {
    // Our own conclusion shows nothing. When a source was seen, and where, the catalogue says of each.
    if (!isRecord(reason) || reason.evidence?.some(({ mark }) => mark === "seed" || mark === "docs"))
      continue;
    const { status = ofResponse, outcome, retry } = reason;
    const repeats = retry === true && !/^(408|5..)$/.test(status);
    const refuses = outcome === "rejected" && (isBatch || !/^4(?!08|09)\d\d$/.test(status));
    if (!repeats && !refuses) continue;
    yield {
      pointer: Array.isArray(word) ? `${at}/${index}` : at,
      message: `nothing shows that ${repeats ? "the request may be sent again" : "no payout was made"}.`,
      remedy: `Add \`evidence\`: who says so, and where. Without it, write \`${repeats ? "retry: false" : "outcome: unknown"}\`.`,
    };
  }
}
