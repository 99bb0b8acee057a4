import { pointerOf } from "../../json-pointer.ts";
import type { Pointers } from "../../openapi-document.ts";
import { isError, responseSchemas } from "../../operation-schemas.ts";
import { schemasAt } from "../../schemas-at.ts";
import type { SpecRule } from "../spec-rule.ts";

/** Each pointer of the document's `x-payouts-error` leads to a field of at least one error response. */
export const errorEnvelopeTargets: SpecRule = {
  name: "vocabulary",
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
        if (envelopes.some((schema) => schemasAt(document, schema, pointer).length > 0)) continue;
        yield {
          pointer: `/x-payouts-error/${place}${Array.isArray(pointers) ? pointerOf([index]) : ""}`,
          message: `\`${pointer}\` is in the schema of no error response.`,
          remedy: "Let the JSON Pointer lead from the whole error body to a field that its schema has.",
        };
      }
    }
  },
};
