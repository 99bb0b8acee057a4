import type { SpecRule } from "../spec-rule.ts";
import { environmentTargets } from "./environments.ts";
import { errorEnvelopeTargets } from "./error-envelope.ts";
import { globalsTargets } from "./globals.ts";
import { idempotencyTargets } from "./idempotency.ts";
import { lifecycleTargets } from "./lifecycle.ts";
import { moneyTargets } from "./money.ts";
import { paginationTargets } from "./pagination.ts";
import { reconcileTargets } from "./reconcile.ts";
import { resultTargets } from "./result.ts";
import { tokenTargets } from "./token.ts";
import { viewTargets } from "./view.ts";
import { webhookSignatureTargets } from "./webhook-signature.ts";

/** The rule `vocabulary`, second half: what a word names is there. One rule for each word that names something. */
export const wordTargets: readonly SpecRule[] = [
  environmentTargets,
  tokenTargets,
  globalsTargets,
  paginationTargets,
  resultTargets,
  errorEnvelopeTargets,
  idempotencyTargets,
  reconcileTargets,
  moneyTargets,
  lifecycleTargets,
  viewTargets,
  webhookSignatureTargets,
];
