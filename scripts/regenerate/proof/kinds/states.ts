import type { Lifecycle } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Bump } from "../../change.ts";
import { type Kind, onWord, evidence } from "../kind.ts";

/** The lifecycle that a view of the document points at. */
function lifecycle(
  rule: string,
  want: Bump,
  isWanted: (word: Lifecycle) => boolean,
  change: (word: Draft<Lifecycle>) => void,
  because?: string,
): Kind {
  return {
    rule: `x-payouts-lifecycle: ${rule}`,
    want,
    ...(because !== undefined && { because }),
    change: onWord<Lifecycle>("x-payouts-lifecycle", isWanted, change),
  };
}

/** Changes of what a status means. */
export const states: readonly Kind[] = [
  lifecycle(
    "final state changed",
    "major",
    () => true,
    (word) => {
      const [name] = Object.entries(word.states).find(([, state]) => state === "paid") ?? [];
      if (name !== undefined) word.states = { ...word.states, [name]: "failed" };
    },
  ),
  lifecycle(
    "status known",
    "minor",
    () => true,
    (word) => {
      word.states = { ...word.states, "brand-new": "failed" };
    },
  ),
  lifecycle(
    "status known no more",
    "major",
    ({ states }) => Object.keys(states).length > 1,
    (word) => {
      word.states = Object.fromEntries(Object.entries(word.states).slice(1));
    },
  ),
  lifecycle(
    "failure leaves the money open",
    "major",
    () => true,
    (word) => {
      word.open = [...(word.open ?? []), { code: "brand-new", evidence }];
    },
  ),
  lifecycle(
    "failure is a failure",
    "major",
    ({ open }) => (open?.length ?? 0) > 0,
    (word) => {
      delete word.open;
    },
    "Either way a program pays again where it did not, or does not where it did.",
  ),
  lifecycle(
    "status may be replaced",
    "major",
    ({ reversible }) => reversible === undefined,
    (word) => {
      word.reversible = Object.keys(word.states).slice(0, 2);
    },
  ),
  lifecycle(
    "statuses stay",
    "minor",
    ({ reversible }) => reversible !== undefined,
    (word) => {
      delete word.reversible;
    },
    "A promise gained.",
  ),
  lifecycle(
    "time of returns longer",
    "major",
    ({ settles }) => settles !== undefined,
    (word) => {
      if (word.settles) word.settles.within = "P900D";
    },
  ),
  lifecycle(
    "time of returns shorter",
    "minor",
    ({ settles }) => settles !== undefined,
    (word) => {
      if (word.settles) word.settles.within = "PT1H";
    },
  ),
  lifecycle(
    "time of returns documented",
    "minor",
    ({ settles }) => settles === undefined,
    (word) => {
      word.settles = { within: "P30D", evidence };
    },
  ),
  lifecycle(
    "time of returns documented no more",
    "major",
    ({ settles }) => settles !== undefined,
    (word) => {
      delete word.settles;
    },
  ),
  lifecycle(
    "evidence changed",
    "patch",
    () => true,
    (word) => {
      word.evidence = [...word.evidence, ...evidence];
    },
  ),
];
