import { pointerOf } from "../../json-pointer.ts";
import type { OpenApiDocument, Operation, Schema } from "../../openapi-document.ts";
import { isJson, isSuccess, responsesOf, schemasOf } from "../../operation-schemas.ts";
import { partsOf, schemasAt } from "../../schemas-at.ts";

/** The schemas of one item of what an operation lists; of the resource itself where it lists nothing. */
export function listedItems(document: OpenApiDocument, operation: Operation): Schema[] {
  const results = operation["x-speakeasy-pagination"]?.outputs.results;
  return responsesOf(document, operation, isSuccess).flatMap((response) => {
    const pointer = results === undefined ? (response["x-payouts-result"] ?? "") : pointerOfPath(results);
    return schemasOf(response.content, isJson)
      .flatMap((schema) => schemasAt(document, schema, pointer))
      .flatMap((schema) => {
        const isList = partsOf(document, schema).some(({ items }) => items !== undefined);
        return isList ? schemasAt(document, schema, "/*") : [schema];
      });
  });
}

/** `$.data.items` → `/data/items` */
export function pointerOfPath(path: string): string {
  return pointerOf(path.split(".").slice(1));
}
