import type { OperationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { essenceOf, type OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Parameter, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import { bodyKind } from "../../../packages/payouts-simulator/src/document/index.ts";
import { pascalCase } from "../naming.ts";
import type { BodyModel, InputModel, OperationModel, OptionsModel } from "../provider-model.ts";
import type { OperationContext } from "./operation-context.ts";
import type { OperationParts } from "./operation-parts.ts";

/** What callers give besides the path: a body, or the query where there is none; then the options. */
export function buildInputs(
  { document, namer }: OperationContext,
  stem: string,
  parts: OperationParts,
  description: OperationDescription,
): Pick<OperationModel, "body" | "otherBodies" | "takesFiles" | "query" | "cookies" | "headers" | "options"> {
  const body = parts.body && {
    type: bodyType(document, namer, parts.body, `${stem}Body`),
    required: parts.body.required,
  };
  const otherBodies = parts.otherBodies.map((other): BodyModel => ({
    contentType: other.mediaType,
    type: bodyType(document, namer, other, `${stem}${mediaTypeName(other.mediaType)}Body`),
  }));
  const query = buildObject(namer, parts.query, `${stem}Query`);
  const cookies = buildObject(namer, parts.cookies, `${stem}Cookies`);
  const headers = parts.headers.map((parameter) => {
    const { name, required, description: text } = parameter;
    const isText = description.headers?.[name.toLowerCase()] === undefined;
    return {
      name,
      type: isText ? "string" : namer.typeOf(schemaOf(parameter), `${stem}${pascalCase(name)}`),
      required: required === true,
      ...(text !== undefined && { description: text }),
    };
  });
  const queryInOptions = body === undefined ? undefined : query;
  const takesFiles = [description.body, ...(description.bodies ?? [])].some(
    (format) => typeof format === "object" && format.load !== undefined,
  );
  const isOwn = queryInOptions !== undefined || cookies !== undefined || headers.length > 0;
  const options: OptionsModel = {
    base: optionsBase(description),
    isPayout: description.creates !== undefined,
    mayBeFirst: description.optionsFirst === true,
    ...(isOwn && { own: namer.claim(`${stem}Options`) }),
    required:
      queryInOptions?.required === true ||
      cookies?.required === true ||
      headers.some(({ required }) => required),
  };
  return {
    ...(body && { body }),
    otherBodies,
    takesFiles,
    ...(query && { query }),
    ...(cookies && { cookies }),
    headers,
    options,
  };
}

/** The query, or the cookies, as one object: a schema that the spec writes as a list of parameters. */
function buildObject(
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
  return {
    ...schemaOf(parameter),
    ...(parameter.description !== undefined && { description: parameter.description }),
    ...(parameter.deprecated === true && { deprecated: true }),
  };
}

function schemaOf(parameter: Draft<Parameter>): Draft<Schema> {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
}

function bodyType(
  document: OpenApiDocument,
  namer: TypeNamer,
  { mediaType, media }: Pick<NonNullable<OperationParts["body"]>, "mediaType" | "media">,
  name: string,
): string {
  const kind = bodyKind(document, mediaType, media.schema);
  if (kind === "text") return "string";
  return kind === "bytes" ? "Blob | Uint8Array" : namer.typeOf(media.schema, name);
}

/** `application/vnd.example.v2+json` → `VndExampleV2`, `application/x-www-form-urlencoded` → `Form` */
function mediaTypeName(mediaType: string): string {
  const essence = essenceOf(mediaType);
  if (essence === "application/x-www-form-urlencoded") return "Form";
  if (essence === "multipart/form-data") return "Multipart";
  return pascalCase((essence.split("/")[1] ?? "").replace(/^x-|\+json$/g, "")).replace(/^_/, "");
}

/** Which options a call takes follows from how the provider distinguishes a repeat from a new request. */
function optionsBase({ idempotency }: OperationDescription): OptionsModel["base"] {
  if (idempotency === undefined) return "RetryCallOptions";
  if (idempotency.carrier === "none") return "OnceCallOptions";
  return idempotency.resend === "never" ? "KeyedOnceCallOptions" : "KeyedCallOptions";
}
