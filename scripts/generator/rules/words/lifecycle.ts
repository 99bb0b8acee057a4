import {
  isRecord,
  pointerOf,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { nearestWord } from "../nearest-word.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-payouts-lifecycle`, from native statuses to the states that all providers share. */
export const lifecycle: SpecRule = {
  name: "lifecycle",
  says: "each status of `x-payouts-lifecycle` is one that its schema lists; `reversible` names statuses with final states; `settles` stands where a payout may be returned or reversed",
  follows: true,
  *check({ nodes }) {
    for (const node of nodes) {
      const schema: Schema = node.value;
      const { states, reversible = [], settles } = schema["x-payouts-lifecycle"] ?? {};
      const known = (schema["x-extensible-enum"] ?? schema.enum)?.map(String);
      if (node.kind !== "schema" || !isRecord(states)) continue;
      for (const [index, status] of reversible.entries()) {
        if (["paid", "failed", "canceled", "returned"].includes(states[status] ?? "")) continue;
        yield {
          pointer: pointerOfNode(node, "x-payouts-lifecycle") + pointerOf(["reversible", index]),
          message: `\`${status}\` is not a status with a final state.`,
          remedy: "Name a status of `states` that is paid, failed, canceled or returned.",
        };
      }
      if (settles !== undefined && reversible.length === 0 && !Object.values(states).includes("returned"))
        yield {
          pointer: pointerOfNode(node, "x-payouts-lifecycle") + pointerOf(["settles"]),
          message: "no payout is returned or reversed, so there is no time after which it no longer is.",
          remedy: "Remove `settles`, or map the status of a returned payout to `returned`.",
        };
      if (known === undefined) continue;
      for (const status of Object.keys(states).filter((name) => !known.includes(name))) {
        const meant = nearestWord(status, known);
        yield {
          pointer: pointerOfNode(node, "x-payouts-lifecycle") + pointerOf(["states", status]),
          message: `the schema has no status \`${status}\`.`,
          remedy:
            meant === undefined
              ? "Add it to the schema's values, or remove it here."
              : `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};
