import type { Source } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { factsOf } from "../../document/facts-of.ts";
import type { LocatedFact } from "../../document/facts-of.ts";
import type { SpecRule } from "../spec-rule.ts";

/** The quotes of facts. Whether a source still has them is for `pnpm sources` to say, which reads the sources. */
export const quotes: SpecRule = {
  name: "quotes",
  says: "a quote has words; a fact that allows a repeat or a refusal has one where the repository holds the text of its source",
  *check({ document, nodes }) {
    const catalogue: Readonly<Record<string, Source | undefined>> = document["x-payouts-sources"] ?? {};
    for (const located of factsOf(nodes)) {
      const { fact, pointer } = located;
      const file = catalogue[fact.source]?.file;
      if (fact.quote?.trim() === "") {
        yield {
          pointer: `${pointer}/quote`,
          message: "the quote is empty.",
          remedy: "Copy the words on which the fact rests, or remove `quote` and explain the fact in `note`.",
        };
      }
      if (
        fact.quote === undefined &&
        (fact.mark === "seed" || fact.mark === "docs") &&
        file !== undefined &&
        allows(located)
      ) {
        yield {
          pointer,
          message: `the client may ${allows(located)} by this fact, and it quotes nothing.`,
          remedy: `Add \`quote\`: the words of specs/${file} that say so. If none do, write \`mark: inferred\`.`,
        };
      }
    }
  },
};

/** What the client does on the strength of a fact that could pay twice, or lose a payout, if it were wrong. */
function allows({ word, claim }: LocatedFact): string | undefined {
  switch (word) {
    case "x-payouts-idempotency":
      return claim["carrier"] === "none" || claim["resend"] === "never" ? undefined : "send a request again";
    case "x-payouts-error":
      if (claim["retry"] === true) return "send a request again";
      return claim["outcome"] === "rejected" ? "call a payout refused" : undefined;
    case "x-payouts-reconcile":
      return claim["empty"] === "not_found" ? "call a payout not made" : undefined;
    default:
      return undefined;
  }
}
