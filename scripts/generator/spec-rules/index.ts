import { examples } from "./examples.ts";
import { idempotency } from "./idempotency.ts";
import { money } from "./money.ts";
import { operationIds } from "./operation-ids.ts";
import { responses } from "./responses.ts";
import { security } from "./security.ts";
import type { SpecRule } from "./spec-rule.ts";
import { unions } from "./unions.ts";
import { vocabulary } from "./vocabulary.ts";
import { wordTargets } from "./words/index.ts";

/** The house rules, in the order of the table in `specs/README.md`; `standard` comes before them. */
export const houseRules: readonly SpecRule[] = [
  operationIds,
  responses,
  security,
  idempotency,
  unions,
  money,
  examples,
  vocabulary,
  ...wordTargets,
];
