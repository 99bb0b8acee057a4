import type { PaginationDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { pointerOfPath } from "../document/json-path.ts";
import type { Pagination } from "../vocabulary/vocabulary.ts";

/** How the next page is found. `undefined` where no input moves on, so that there is one page only. */
export function describePagination(pagination: Pagination): PaginationDescription | undefined {
  const moving = pagination.inputs.find((input) => input.type !== "limit");
  const limit = pagination.inputs.find((input) => input.type === "limit");
  if (moving === undefined || moving.type === "limit") return undefined;
  const { results, nextCursor, numPages } = pagination.outputs;
  return {
    input: moving.name,
    by: moving.type,
    ...(limit && { limit: limit.name }),
    results: pointerOfPath(results),
    ...(nextCursor !== undefined && { next: pointerOfPath(nextCursor) }),
    ...(numPages !== undefined && { pages: pointerOfPath(numPages) }),
  };
}
