import { fileName } from "./file-name.ts";
import { examples } from "./openapi/examples.ts";
import { keywords } from "./openapi/keywords.ts";
import { links } from "./openapi/links.ts";
import { mediaTypes } from "./openapi/media-types.ts";
import { operationIds } from "./openapi/operation-ids.ts";
import { reservedNames } from "./openapi/reserved-names.ts";
import { responses } from "./openapi/responses.ts";
import { samples } from "./openapi/samples.ts";
import { security } from "./openapi/security.ts";
import { references } from "./openapi/references.ts";
import { serverVariables } from "./openapi/server-variables.ts";
import { standard } from "./openapi/standard.ts";
import { unions } from "./openapi/unions.ts";
import { directions } from "./openapi/directions.ts";
import { discriminators } from "./openapi/discriminators.ts";
import { limits } from "./openapi/limits.ts";
import { parameters } from "./openapi/parameters.ts";
import { paths } from "./openapi/paths.ts";
import { required } from "./openapi/required.ts";
import { sentNames } from "./openapi/sent-names.ts";
import { serverAddresses } from "./openapi/server-addresses.ts";
import { typed } from "./openapi/typed.ts";
import { version } from "./openapi/version.ts";
import { values } from "./openapi/values.ts";
import type { SpecRule } from "./spec-rule.ts";
import { classification } from "./words/classification.ts";
import { compare } from "./words/compare.ts";
import { creates } from "./words/creates.ts";
import { credentialEnv } from "./words/credential-env.ts";
import { environment } from "./words/environment.ts";
import { error } from "./words/error.ts";
import { errorEvidence } from "./words/error-evidence.ts";
import { globals } from "./words/globals.ts";
import { idempotency } from "./words/idempotency.ts";
import { lifecycle } from "./words/lifecycle.ts";
import { money } from "./words/money.ts";
import { pagination } from "./words/pagination.ts";
import { quotes } from "./words/quotes.ts";
import { reconcile } from "./words/reconcile.ts";
import { requestLimits } from "./words/request-limits.ts";
import { result } from "./words/result.ts";
import { sources } from "./words/sources.ts";
import { token } from "./words/token.ts";
import { view } from "./words/view.ts";
import { vocabulary } from "./words/vocabulary.ts";
import { webhookEvent } from "./words/webhook-event.ts";
import { webhookSignature } from "./words/webhook-signature.ts";

/** The rules that look at a document: first those on OpenAPI's own words, then those on ours. */
export const documentRules: readonly SpecRule[] = [
  keywords,
  serverAddresses,
  serverVariables,
  links,
  paths,
  operationIds,
  reservedNames,
  responses,
  parameters,
  sentNames,
  mediaTypes,
  security,
  limits,
  required,
  typed,
  unions,
  discriminators,
  directions,
  values,
  examples,
  samples,
  vocabulary,
  classification,
  sources,
  quotes,
  environment,
  credentialEnv,
  token,
  globals,
  pagination,
  result,
  error,
  errorEvidence,
  requestLimits,
  idempotency,
  compare,
  creates,
  reconcile,
  money,
  lifecycle,
  view,
  webhookSignature,
  webhookEvent,
];

/** All house rules, in the order in which a spec meets them. */
export const houseRules: readonly Pick<SpecRule, "name" | "says">[] = [
  fileName,
  version,
  references,
  standard,
  ...documentRules,
];
