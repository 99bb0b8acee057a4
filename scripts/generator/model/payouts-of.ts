import type { OperationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import {
  type OpenApiDocument,
  preferredContent,
  type Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemaAt } from "../document/schemas-at.ts";
import type { StatusResponse } from "./operation-parts.ts";

/** Whether a success documents a payout, or a list of payouts: a schema with `x-payouts-view`. */
export function payoutsOf(
  document: OpenApiDocument,
  successes: readonly StatusResponse[],
): OperationDescription["payouts"] {
  const isPayout = (schema: Schema | undefined): boolean =>
    schema !== undefined && partsOf(document, schema).some((part) => part["x-payouts-view"] !== undefined);
  for (const { response } of successes) {
    const envelope: Schema | undefined = preferredContent(response.content)?.media.schema;
    const resource = schemaAt(document, envelope, response["x-payouts-result"] ?? "");
    if (isPayout(resource)) return "one";
    if (isPayout(schemaAt(document, resource, "/*"))) return "many";
  }
  return undefined;
}
