import type {
  GlobalDescription,
  VariableDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import { closeDiscriminators } from "../caller-document/close-discriminators.ts";
import { draftedOperations, draftOf } from "../caller-document/draft.ts";
import { markFiles } from "../caller-document/mark-files.ts";
import { loosenRequests } from "../caller-document/loosen-requests.ts";
import { openEnums } from "../caller-document/open-enums.ts";
import { requireMembers } from "../caller-document/require-members.ts";
import { separateUnions } from "../caller-document/separate-unions.ts";
import { splitDirections } from "../caller-document/split-directions.ts";
import { typeMaps } from "../caller-document/type-maps.ts";
import { TypeNamer } from "../caller-document/type-namer.ts";
import type { LoadedSpec } from "../load/load-spec.ts";
import { providerNames } from "../naming.ts";
import { firstSentence, titleOf } from "../prose.ts";
import type { GlobalModel, ProviderModel, VariableModel } from "../provider-model.ts";
import { runtimeTypes, runtimeValues } from "../runtime-exports.ts";
import { buildCredential } from "./build-credential.ts";
import { buildEnvironments, buildVariables } from "./build-environments.ts";
import { buildGlobals } from "./build-globals.ts";
import { buildOperation } from "./build-operation.ts";
import { buildWebhooks } from "./build-webhooks.ts";
import { describeErrors } from "./describe-errors.ts";
import { describeLimits } from "./describe-limits.ts";
import { describeOperation } from "./describe-operation.ts";
import { describeSecurity } from "./describe-security.ts";
import { describeViews } from "./describe-views.ts";
import { MoneyFinder } from "./money-finder.ts";
import { operationParts } from "./operation-parts.ts";
import { securityRemarks } from "./security-sentences.ts";
import { personalData } from "./personal-data.ts";

/** What the model takes from outside the spec. */
export interface Manifest {
  /** Version of the generated package, which belongs to changesets. */
  readonly version: string;
  /** Text of the repository's LICENSE. */
  readonly license: string;
}

/**
 * Everything that the emitters need, from one spec. Pure: the same spec and manifest give the same model.
 *
 * The caller document is prepared first, then named; operations are built in the spec's order, and each may name types.
 */
export function buildProviderModel(
  { id, file, document }: LoadedSpec,
  { version, license }: Manifest,
): ProviderModel {
  const names = providerNames(id);
  const draft = draftOf(document);
  requireMembers(draft);
  splitDirections(draft);
  openEnums(draft);
  closeDiscriminators(draft); // after the enums: these values distinguish the members
  loosenRequests(draft);
  separateUnions(draft);
  typeMaps(draft);
  markFiles(draft);

  const namer = new TypeNamer(draft, [
    ...runtimeValues,
    ...runtimeTypes,
    names.client,
    names.options,
    names.errors,
    names.headers,
    names.webhookEvent,
  ]);
  const globals = buildGlobals(document, draft, id, namer);
  const security = describeSecurity(document);
  const [usualScheme] = Object.keys(security);
  const context = { document, draft, namer, money: new MoneyFinder(draft) };
  const operations = draftedOperations(draft, "paths").map((located) => {
    const parts = operationParts(draft, located, globals);
    const description = describeOperation(document, located, parts, usualScheme);
    return { model: buildOperation(context, located, parts, description), description };
  });
  const title = titleOf(document.info.title);
  const webhooks = buildWebhooks(draft, namer, title);
  const schemas = namer.schemas();
  const payouts = describeViews(draft);
  const environments = buildEnvironments(document);
  const variables = buildVariables(document);
  const personal = personalData(document);
  const error = document["x-payouts-error"];
  const limits = describeLimits(document, draftedOperations(draft, "paths"));
  return {
    id,
    specFile: file,
    title,
    summary: firstSentence(document.info.summary ?? document.info.description ?? ""),
    names,
    version,
    license,
    document,
    callerDocument: draft,
    environments,
    variables,
    credential: buildCredential(security),
    securityRemarks: securityRemarks(document),
    globals,
    schemas,
    operations: operations.map(({ model }) => model),
    webhooks: webhooks.models,
    ...(webhooks.description && { webhookDescription: webhooks.description }),
    payoutTypes: payouts.keys.flatMap((key) => schemas.find((schema) => schema.key === key)?.type ?? []),
    description: {
      id,
      name: title,
      agent: `${names.package}/${version}`,
      environments: Object.fromEntries(environments.map(({ name, address }) => [name, address])),
      ...(variables.length > 0 && { variables: Object.fromEntries(variables.map(variableDescription)) }),
      security,
      ...(globals.length > 0 && { globals: Object.fromEntries(globals.map(globalDescription)) }),
      ...(error && { error: describeErrors(error) }),
      ...(limits && { limits }),
      ...(personal.names.length > 0 && { personal: personal.names }),
      ...(payouts.views.length > 0 && { views: payouts.views }),
      operations: Object.fromEntries(
        operations.map(({ model, description }) => {
          const paths = personal.operations.get(model.operationId);
          return [model.method, { ...description, ...(paths && { personal: paths }) }];
        }),
      ),
    },
  };
}

function variableDescription({
  option,
  default: usual,
  values,
}: VariableModel): [string, VariableDescription] {
  return [option, { default: usual, ...(values && { values }) }];
}

function globalDescription(global: GlobalModel): [string, GlobalDescription] {
  return [
    global.option,
    { in: global.in, name: global.parameter, ...(global.required && { required: true as const }) },
  ];
}
