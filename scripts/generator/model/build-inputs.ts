import type { OperationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { mediaKindOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Parameter, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import type { InputModel, OperationModel, OptionsModel } from "../provider-model.ts";
import type { OperationContext } from "./operation-context.ts";
import type { OperationParts } from "./operation-parts.ts";

/** What callers give besides the path: a body, or the query where there is none; then the options. */
export function buildInputs(
  { namer }: OperationContext,
  stem: string,
  parts: OperationParts,
  description: OperationDescription,
): Pick<OperationModel, "body" | "query" | "headers" | "options"> {
  const body = parts.body && {
    type: bodyType(namer, parts.body, `${stem}Body`),
    required: parts.body.required,
  };
  const query = buildQuery(namer, parts.query, `${stem}Query`);
  const headers = parts.headers.map(({ name, required, description }) => ({
    name,
    required: required === true,
    ...(description !== undefined && { description }),
  }));
  const queryInOptions = body === undefined ? undefined : query;
  const options: OptionsModel = {
    base: optionsBase(description),
    isPayout: description.creates !== undefined,
    ...((queryInOptions !== undefined || headers.length > 0) && { own: namer.claim(`${stem}Options`) }),
    required: queryInOptions?.required === true || headers.some(({ required }) => required),
  };
  return { ...(body && { body }), ...(query && { query }), headers, options };
}

/** The query as one object: a schema that the spec writes as a list of parameters. */
function buildQuery(
  namer: TypeNamer,
  parameters: readonly Draft<Parameter>[],
  name: string,
): InputModel | undefined {
  if (parameters.length === 0) return undefined;
  const required = parameters
    .filter((parameter) => parameter.required === true)
    .map((parameter) => parameter.name);
  const schema: Draft<Schema> = {
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, memberOf(parameter)])),
    ...(required.length > 0 && { required }),
  };
  return { type: namer.declare(schema, name), required: required.length > 0 };
}

function memberOf(parameter: Draft<Parameter>): Draft<Schema> {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
  return {
    ...schema,
    ...(parameter.description !== undefined && { description: parameter.description }),
    ...(parameter.deprecated === true && { deprecated: true }),
  };
}

function bodyType(namer: TypeNamer, body: NonNullable<OperationParts["body"]>, name: string): string {
  const kind = mediaKindOf(body.mediaType);
  return kind === "json" || kind === "form" ? namer.typeOf(body.media.schema, name) : "string";
}

/** Which options a call takes follows from how the provider distinguishes a repeat from a new request. */
function optionsBase({ idempotency }: OperationDescription): OptionsModel["base"] {
  if (idempotency === undefined) return "RetryCallOptions";
  if (idempotency.carrier === "none") return "OnceCallOptions";
  return idempotency.resend === "never" ? "KeyedOnceCallOptions" : "KeyedCallOptions";
}
