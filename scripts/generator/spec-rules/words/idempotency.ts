import { isRecord } from "../../document-nodes.ts";
import { requestSchemas } from "../../operation-schemas.ts";
import { schemasAt } from "../../schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** With the carrier `body`, the key's field is in the request's schema; limits do not shut out every key. */
export const idempotencyTargets: SpecRule = {
  name: "vocabulary",
  *check({ document, operations }) {
    for (const { operation, pointer } of operations) {
      const word = operation["x-payouts-idempotency"];
      if (!isRecord(word)) continue;
      const at = `${pointer}/x-payouts-idempotency`;
      const { carrier, name, format } = word;
      if (carrier === "body" && typeof name === "string") {
        const schemas = requestSchemas(document, operation);
        const isThere =
          name.startsWith("/") && schemas.some((schema) => schemasAt(document, schema, name).length > 0);
        if (!isThere) {
          yield {
            pointer: `${at}/name`,
            message: `\`${name}\` is no field of the request body.`,
            remedy: "Let `name` be a JSON Pointer into the body's schema, such as `/external_id`.",
          };
        }
      }
      if (isRecord(format) && (format.minLength ?? 0) > (format.maxLength ?? Infinity)) {
        yield {
          pointer: `${at}/format`,
          message: "no key is as long as `minLength` and as short as `maxLength`.",
          remedy: "Mend the two limits.",
        };
      }
    }
  },
};
