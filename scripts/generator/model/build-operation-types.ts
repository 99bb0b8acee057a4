import type { OperationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import {
  dereference,
  isJson,
  mediaKindOf,
  preferredContent,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { pascalCase } from "../naming.ts";
import type { AliasModel, DocumentedError, OperationModel, OperationTypes } from "../provider-model.ts";
import { errorCodes } from "./error-codes.ts";
import type { OperationContext } from "./operation-context.ts";
import type { OperationParts, StatusResponse } from "./operation-parts.ts";

/**
 * The types of an operation. Each goes by the name of its schema; of its own the operation has a name for what the spec
 * does not name, and for one of several results.
 */
export function buildOperationTypes(
  context: OperationContext,
  stem: string,
  parts: OperationParts,
  description: OperationDescription,
  inputs: Pick<OperationModel, "body" | "otherBodies" | "query" | "cookies">,
): { readonly types: OperationTypes; readonly item?: string; readonly errors: readonly DocumentedError[] } {
  const { namer } = context;
  const aliases: AliasModel[] = [];
  const either = (types: readonly string[], name: string): string => {
    const [type = "unknown", ...others] = new Set(types);
    if (others.length === 0) return type;
    const union = [type, ...others].join(" | ");
    const known = aliases.find((alias) => alias.type === union);
    if (known !== undefined) return known.name;
    const alias = { name: namer.claim(name), type: union };
    aliases.push(alias);
    return alias.name;
  };

  const item = itemOf(context, stem, parts, description);
  const isOneOfMany = parts.successes.length > 1;
  const results = parts.successes.map((success) => resultType(context, stem, success, isOneOfMany));
  const envelopes = parts.successes.map((success) => envelopeType(context, stem, success, isOneOfMany));
  const errors = parts.failures.map((failure) => buildError(context, stem, failure));
  return {
    types: {
      ...(inputs.body && { body: inputs.body.type }),
      otherBodies: inputs.otherBodies.map(({ type }) => type),
      ...(inputs.query && { query: inputs.query.type }),
      ...(inputs.cookies && { cookies: inputs.cookies.type }),
      result: either(results, `${stem}Result`),
      envelope: either(envelopes, `${stem}Envelope`),
      errors: namer.claim(`${stem}Errors`),
      headers: namer.claim(`${stem}Headers`),
      aliases,
    },
    ...(item !== undefined && { item }),
    errors,
  };
}

function itemOf(
  { draft, namer }: OperationContext,
  stem: string,
  parts: OperationParts,
  description: OperationDescription,
): string | undefined {
  if (description.pagination === undefined) return undefined;
  const [success] = parts.successes;
  const envelope = preferredContent(success?.response.content)?.media.schema;
  const list = dereference(draft, schemaAt(draft, envelope, description.pagination.results));
  return namer.typeOf(list?.items, `${stem}Item`);
}

/** What `await` gives: the resource where the response points to it, else the whole body. */
function resultType(
  context: OperationContext,
  stem: string,
  success: StatusResponse,
  isOneOfMany: boolean,
): string {
  const pointer = success.response["x-payouts-result"];
  const content = preferredContent(success.response.content);
  if (pointer === undefined || content === undefined || !isJson(content.mediaType)) {
    return bodyType(context, success, nameOf(stem, "Result", success, isOneOfMany));
  }
  const envelope = content.media.schema;
  return context.namer.typeOf(
    schemaAt(context.draft, envelope, pointer),
    nameOf(stem, "Result", success, isOneOfMany),
  );
}

function envelopeType(
  context: OperationContext,
  stem: string,
  success: StatusResponse,
  isOneOfMany: boolean,
): string {
  return bodyType(context, success, nameOf(stem, "Envelope", success, isOneOfMany));
}

function nameOf(
  stem: string,
  suffix: string,
  { component, status }: StatusResponse,
  isOneOfMany: boolean,
): string {
  if (component !== undefined) return `${pascalCase(component)}${suffix}`;
  return isOneOfMany ? `${stem}${suffix}${status}` : `${stem}${suffix}`;
}

function buildError(context: OperationContext, stem: string, failure: StatusResponse): DocumentedError {
  const { component, status, response } = failure;
  const preferred =
    component === undefined
      ? `${stem}Error${pascalCase(status).replace(/^_/, "")}`
      : `${pascalCase(component)}Body`;
  return {
    status,
    // Where the spec shows no body, there may be one all the same.
    type: response.content === undefined ? "unknown" : bodyType(context, failure, preferred),
    description: response.description,
    codes: errorCodes(context.document, response, status),
  };
}

/** The type of a response's body as the client gives it. */
function bodyType({ namer }: OperationContext, { response }: StatusResponse, preferred: string): string {
  const content = preferredContent(response.content);
  if (content === undefined) return "undefined";
  const kind = mediaKindOf(content.mediaType);
  if (kind === "json") return namer.typeOf(content.media.schema, preferred);
  return kind === "text" ? "string" : "Uint8Array";
}
