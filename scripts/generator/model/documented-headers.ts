import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { HeaderModel } from "../provider-model.ts";
import type { StatusResponse } from "./operation-parts.ts";

/** The headers that successes are documented to have, each once. */
export function documentedHeaders(
  document: OpenApiDocument,
  successes: readonly StatusResponse[],
): readonly HeaderModel[] {
  const headers = new Map<string, HeaderModel>();
  for (const { response } of successes) {
    for (const [name, written] of Object.entries(response.headers ?? {})) {
      const { description, required } = dereference(document, written) ?? {};
      if (headers.has(name.toLowerCase())) continue;
      headers.set(name.toLowerCase(), {
        name,
        required: required === true,
        ...(description !== undefined && { description }),
      });
    }
  }
  return [...headers.values()];
}
