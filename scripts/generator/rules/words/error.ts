import { pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Pointers } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isError, responseSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-payouts-error`, by which the client reads error responses. */
export const error: SpecRule = {
  name: "error",
  says: "each pointer of `x-payouts-error` leads to a field of at least one error response",
  follows: true,
  *check({ document, operations }) {
    const word = document["x-payouts-error"];
    if (word === undefined) return;
    const { code, message, requestId, fields } = word;
    const places: readonly [string, Pointers | undefined][] = [
      ["code", code],
      ["message", message],
      ["requestId", requestId],
      ["fields/at", fields?.at],
    ];
    // Many operations share a few envelopes.
    const schemas = new Set(
      operations.flatMap(({ operation }) => responseSchemas(document, operation, isError)),
    );
    const envelopes = [...new Map([...schemas].map((schema) => [schema.$ref ?? schema, schema])).values()];
    for (const [place, pointers] of places) {
      for (const [index, pointer] of [pointers ?? []].flat().entries()) {
        if (hasField(document, envelopes, pointer)) continue;
        yield {
          pointer: `/x-payouts-error/${place}${Array.isArray(pointers) ? pointerOf([index]) : ""}`,
          message: `no error response has a field \`${pointer}\`.`,
          remedy: "Let the JSON Pointer lead from the whole error body to a field that its schema has.",
        };
      }
    }
  },
};
