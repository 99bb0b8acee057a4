import { pointerOfPath } from "./json-pointer.ts";
import type { Pagination } from "./vocabulary.ts";

/** How the next page is found: `x-speakeasy-pagination`, with its paths as JSON Pointers into the body. */
export interface Paging {
  /** The query parameter that asks for another page. */
  readonly input: string;
  readonly by: "cursor" | "page" | "offset";
  /** The query parameter that limits a page. */
  readonly limit?: string;
  /** The items; `""` where the body is the list. */
  readonly results: string;
  /** The cursor of the next page. */
  readonly next?: string;
  /** The number of pages. */
  readonly pages?: string;
}

/** `undefined` where no parameter asks for another page. */
export function readPagination(pagination: Pagination | undefined): Paging | undefined {
  const moving = pagination?.inputs.find(({ type }) => type !== "limit");
  if (!pagination || !moving || moving.type === "limit") return undefined;
  const limit = pagination.inputs.find(({ type }) => type === "limit");
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
