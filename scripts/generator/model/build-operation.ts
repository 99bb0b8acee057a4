import type { OperationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { preferredContent } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Operation,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../caller-document/draft.ts";
import { filledPointers } from "../caller-document/loosen-requests.ts";
import { querySchema } from "../document/content-schemas.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { argumentName, methodName, pascalCase, UniqueNames } from "../naming.ts";
import type { ArgumentModel, OperationModel } from "../provider-model.ts";
import { buildInputs } from "./build-inputs.ts";
import { documentedHeaders } from "./documented-headers.ts";
import { buildOperationTypes } from "./build-operation-types.ts";
import { namedExample, parameterExample } from "./examples.ts";
import { linkSentences } from "./link-sentences.ts";
import { moneySentences } from "./money-sentences.ts";
import type { OperationContext } from "./operation-context.ts";
import type { OperationParts } from "./operation-parts.ts";
import { rightsSentences } from "./security-sentences.ts";
import { withoutPointers } from "./without-pointers.ts";

/** One method of the client: its arguments and types, and what its documentation says. */
export function buildOperation(
  context: OperationContext,
  located: Draft<LocatedOperation>,
  parts: OperationParts,
  description: OperationDescription,
): OperationModel {
  const { operation } = located;
  const operationId = operation.operationId ?? "";
  const method = methodName(operationId);
  const stem = pascalCase(method);
  const inputs = buildInputs(context, stem, parts, description);
  const pathParameters = buildPathParameters(context, stem, parts);
  const { types, item, errors } = buildOperationTypes(context, stem, parts, description, inputs);
  const reconcile = operation["x-payouts-reconcile"];
  const example = parts.body && namedExample(context.document, parts.body.media);
  return {
    operationId,
    method,
    httpMethod: description.method,
    path: located.path,
    ...(description.server !== undefined && { server: description.server }),
    summary: operation.summary ?? `${description.method} ${located.path}`,
    ...(operation.description !== undefined && { description: operation.description }),
    deprecated: operation.deprecated === true,
    isBatch: description.creates?.items !== undefined,
    pathParameters,
    ...inputs,
    types,
    ...(item !== undefined && { item }),
    errors,
    next: linkSentences(context.document, operation),
    rights: rightsSentences(context.document, operation),
    answerHeaders: documentedHeaders(context.document, parts.successes),
    money: moneyOf(context, parts, description),
    sources: sourcesOf(context.document, operation),
    ...(operation["x-payouts-idempotency"] && { idempotency: operation["x-payouts-idempotency"] }),
    ...(reconcile && { reconcile: { ...reconcile, method: methodName(reconcile.operation) } }),
    ...(example && {
      example: { ...example, value: withoutPointers(example.value, filledPointers(operation)) },
    }),
  };
}

function buildPathParameters(
  { document, namer }: OperationContext,
  stem: string,
  parts: OperationParts,
): ArgumentModel[] {
  const names = new UniqueNames();
  return parts.path.map((parameter) => {
    const name = names.claim(argumentName(parameter.name));
    const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
    const type = namer.typeOf(schema, `${stem}${pascalCase(name)}`);
    const example = parameterExample(document, parameter);
    return {
      name,
      type: type === "unknown" && parameter.content === undefined ? "string" : type,
      ...(parameter.description !== undefined && { description: parameter.description }),
      ...(example !== undefined && { example }),
    };
  });
}

/** Amounts that go in, and those that come out. */
function moneyOf(
  context: OperationContext,
  parts: OperationParts,
  description: OperationDescription,
): string[] {
  const [success] = parts.successes;
  const envelope = preferredContent(success?.response.content)?.media.schema;
  const pointer = typeof description.result === "string" ? description.result : "";
  return moneySentences(
    context.money.find(parts.body === undefined ? querySchema(parts.query) : parts.body.media.schema),
    context.money.find(schemaAt(context.draft, envelope, pointer)),
    parts.body === undefined ? "query" : "body",
  );
}

function sourcesOf(
  { "x-payouts-sources": catalogue = {} }: OpenApiDocument,
  operation: Operation,
): OperationModel["sources"] {
  return [operation["x-payouts-source"] ?? []].flat().flatMap(({ source, mark }) => {
    const address = catalogue[source]?.address;
    return address === undefined ? [] : [{ address, mark }];
  });
}
