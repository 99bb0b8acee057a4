import { pointerSegment } from "./json-pointer.ts";
import type { PaginationWord } from "./openapi-document.ts";

/** What `x-speakeasy-pagination` says, with its paths as JSON Pointers. */
export interface Pagination {
  /** The query parameter that moves on. */
  readonly input: string;
  readonly by: "cursor" | "page" | "offset";
  /** Pointer to the items; `""` where the body is the list. */
  readonly results: string;
  /** Pointer to the next cursor. */
  readonly next?: string;
}

/** Reads the word; `undefined` where no input moves on. */
export function readPagination(word: PaginationWord | undefined): Pagination | undefined {
  const input = word?.inputs.find(({ type }) => type !== "limit");
  if (!word || !input || input.type === "limit") return undefined;
  const { results, nextCursor } = word.outputs;
  return {
    input: input.name,
    by: input.type,
    results: pointerOf(results),
    ...(nextCursor !== undefined && { next: pointerOf(nextCursor) }),
  };
}

/** `$.page.next` as `/page/next` (RFC 9535 to RFC 6901). */
function pointerOf(path: string): string {
  return path.split(".").slice(1).map(pointerSegment).join("");
}
