import { callOptionNames } from "../../../packages/payouts-common/src/delivery/limits.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { hasField } from "../document/schemas-at.ts";
import type { OperationParts } from "./operation-parts.ts";

/**
 * Whether the options of a call may stand in the place of its body, or of its query where there is none: that may be left
 * out, and the two can be told apart, because no field has the name of an option. Where one has, or any name may be a field,
 * options keep their place alone.
 */
export function optionsFirst(
  document: OpenApiDocument,
  { body, otherBodies, query }: Pick<OperationParts, "body" | "otherBodies" | "query">,
): boolean {
  const names = Object.keys(callOptionNames);
  if (body === undefined)
    return (
      query.length > 0 && query.every(({ name, required }) => required !== true && !names.includes(name))
    );
  const schemas = [body, ...otherBodies].map(({ media }) => media.schema ?? {});
  return !body.required && !names.some((name) => hasField(document, schemas, `/${name}`));
}
