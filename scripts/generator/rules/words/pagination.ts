import { isRecord, pointerOfPath } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Pagination } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isSuccess, responseSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-speakeasy-pagination`, by which the client finds the next page. */
export const pagination: SpecRule = {
  name: "pagination",
  says: "`x-speakeasy-pagination` names query parameters and response fields that exist, and all that its `type` needs",
  follows: true,
  *check({ document, operations }) {
    for (const { operation, pointer, parameters } of operations) {
      const word = operation["x-speakeasy-pagination"];
      if (!isRecord(word) || !Array.isArray(word.inputs) || !isRecord(word.outputs)) continue;
      const at = `${pointer}/x-speakeasy-pagination`;
      const inputs: Pagination["inputs"] = word.inputs;
      for (const [index, input] of inputs.entries()) {
        if (parameters.some((parameter) => parameter.in === "query" && parameter.name === input.name))
          continue;
        yield {
          pointer: `${at}/inputs/${index}`,
          message: `the operation has no query parameter \`${input.name}\`.`,
          remedy: "Name one of its query parameters, or describe the one that is missing.",
        };
      }
      const has = (type: string): boolean => inputs.some((input) => input.type === type);
      const isCursor = word.type === "cursor";
      if (
        isCursor ? !has("cursor") || word.outputs.nextCursor === undefined : !has("page") && !has("offset")
      ) {
        yield {
          pointer: at,
          message: isCursor
            ? "pages by cursor need an input of type `cursor` and the output `nextCursor`."
            : "pages by number need an input of type `page` or `offset`.",
          remedy: "Add what is missing, or choose the other `type`.",
        };
      }
      const schemas = responseSchemas(document, operation, isSuccess);
      for (const [name, path] of Object.entries(word.outputs)) {
        if (typeof path !== "string" || hasField(document, schemas, pointerOfPath(path))) continue;
        yield {
          pointer: `${at}/outputs/${name}`,
          message: `\`${path}\` is not a field of the response.`,
          remedy: "Let the path lead from the whole body (`$`) to a field that its schema has.",
        };
      }
    }
  },
};
