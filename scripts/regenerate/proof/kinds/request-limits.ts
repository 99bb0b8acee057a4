import type { Limit } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Bump } from "../../change.ts";
import { evidence, type Kind, onDocument, onOperation } from "../kind.ts";

const limit: Draft<Limit> = { scope: "endpoint", requests: 20, period: "PT1S", evidence };

function onLimit(rule: string, want: Bump, change: (limit: Draft<Limit>) => void): Kind {
  return {
    rule: `x-payouts-limits: ${rule}`,
    want,
    change: onDocument((document) => {
      const [first] = document["x-payouts-limits"] ?? [];
      if (first === undefined) return false;
      change(first);
      return true;
    }),
  };
}

/** Changes of how often a provider may be asked. */
export const requestLimits: readonly Kind[] = [
  {
    rule: "x-payouts-limits: gained",
    want: "minor",
    because: "The same program compiles, pays the same payouts and is refused less; it may wait longer.",
    change: onDocument((document) => {
      if (document["x-payouts-limits"] !== undefined) return false;
      document["x-payouts-limits"] = [limit];
      return true;
    }),
  },
  {
    rule: "x-payouts-limits: gained by an operation",
    want: "minor",
    change: onOperation(
      (operation) => operation["x-payouts-limits"] === undefined,
      (operation) => {
        operation["x-payouts-limits"] = [limit];
      },
    ),
  },
  onLimit("requests decreased", "minor", (word) => {
    word.requests -= 1;
  }),
  onLimit("requests increased", "patch", (word) => {
    word.requests += 1;
  }),
];
