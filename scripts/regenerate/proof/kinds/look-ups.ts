import type { Reconcile } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Bump } from "../../change.ts";
import { type Kind, onOperation, evidence } from "../kind.ts";

function look(
  rule: string,
  want: Bump,
  isWanted: (word: Reconcile) => boolean,
  change: (word: Draft<Reconcile>) => void,
): Kind {
  return {
    rule: `x-payouts-reconcile: ${rule}`,
    want,
    change: onOperation(
      ({ "x-payouts-reconcile": word }) => word !== undefined && isWanted(word),
      (operation) => {
        if (operation["x-payouts-reconcile"]) change(operation["x-payouts-reconcile"]);
      },
    ),
  };
}

/** Changes of how a payout is found, and of what an operation makes. */
export const lookUps: readonly Kind[] = [
  {
    rule: "x-payouts-reconcile: look-up lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-reconcile": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-reconcile");
      },
    ),
  },
  look(
    "less conclusive",
    "major",
    ({ empty }) => empty === "not_found",
    (word) => {
      word.empty = "inconclusive";
    },
  ),
  look(
    "more conclusive",
    "major",
    ({ empty }) => empty === "inconclusive",
    (word) => {
      word.empty = "not_found";
    },
  ),
  look(
    "settle longer",
    "major",
    () => true,
    (word) => {
      word.settle = "P9D";
    },
  ),
  look(
    "settle shorter",
    "major",
    () => true,
    (word) => {
      word.settle = "PT1S";
    },
  ),
  look(
    "compares less",
    "major",
    ({ compare }) => Object.keys(compare ?? {}).length > 0,
    (word) => {
      word.compare = Object.fromEntries(Object.entries(word.compare ?? {}).slice(1));
    },
  ),
  look(
    "compares more",
    "minor",
    () => true,
    (word) => {
      word.compare = { ...word.compare, "/brandNew": "/brandNew" };
    },
  ),
  look(
    "fills unasked",
    "major",
    ({ reference }) => reference.consent === true,
    (word) => {
      delete word.reference.consent;
    },
  ),
  look(
    "fills only when asked",
    "major",
    ({ reference }) => reference.consent !== true,
    (word) => {
      word.reference.consent = true;
    },
  ),
  look(
    "fills something else",
    "major",
    () => true,
    (word) => {
      word.reference.fill = word.reference.fill === "uuid" ? "digits-16" : "uuid";
    },
  ),
  look(
    "evidence changed",
    "patch",
    () => true,
    (word) => {
      word.evidence = [...word.evidence, ...evidence];
    },
  ),

  look(
    "a parameter comes from elsewhere",
    "major",
    ({ parameters }) => parameters?.path !== undefined,
    (word) => {
      word.parameters = { ...word.parameters, path: { purse: "/reference" } };
    },
  ),
  look(
    "one more parameter is bound",
    "major",
    () => true,
    (word) => {
      word.parameters = { ...word.parameters, query: { brandNew: "/reference" } };
    },
  ),
  look(
    "another answer says that there is none",
    "major",
    ({ absent }) => absent !== undefined,
    (word) => {
      word.absent = { status: "410" };
    },
  ),
  {
    rule: "x-payouts-read-only: lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-read-only": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-read-only");
        Object.assign(operation, { "x-payouts-idempotency": { carrier: "none", evidence } });
      },
    ),
  },
  {
    rule: "x-payouts-read-only: gained",
    want: "major",
    because: "`client.seal` no longer has it.",
    change: onOperation(
      ({ "x-payouts-idempotency": word, "x-payouts-creates": makes }) =>
        word?.carrier === "none" && makes === undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-idempotency");
        Object.assign(operation, { "x-payouts-read-only": { evidence } });
      },
    ),
  },

  {
    rule: "x-payouts-creates: lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-creates": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-creates");
      },
    ),
  },
  {
    rule: "x-payouts-creates: read lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-creates": word }) => word?.read !== undefined,
      (operation) => {
        delete operation["x-payouts-creates"]?.read;
      },
    ),
  },
];
