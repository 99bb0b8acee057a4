import type { WithMeta } from "../delivery/provider-call.ts";
import { valueAt } from "../json/value-at.ts";
import type { PaginationDescription } from "../provider-description.ts";

/** Asks for another page: the query of the first, with these parameters changed. */
export type NextPage = (change: Readonly<Record<string, unknown>>) => Promise<WithMeta<unknown>>;

/**
 * Every item of every page.
 *
 * Ends at an empty page, at the last page that the provider names, and at a cursor that was there before: a provider
 * that repeats itself must not keep its client in an endless loop.
 *
 * @param onBreak - called where it ends and there may be more, or a page holds no list.
 */
export async function* itemsOf(
  pagination: PaginationDescription,
  query: Readonly<Record<string, unknown>>,
  first: Promise<WithMeta<unknown>>,
  nextPage: NextPage,
  onBreak?: () => void,
): AsyncGenerator<unknown, void, undefined> {
  const { input, by, results, next, pages, limit } = pagination;
  const seen = new Set<unknown>([query[input]]);
  let at = Number(query[input] ?? (by === "offset" ? 0 : 1));
  let page = await first;
  let before: string | undefined;
  for (;;) {
    const found = valueAt(page.meta.body, results);
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    if (found !== items) onBreak?.();
    if (by !== "cursor") {
      // A provider that ignores the page's number gives the same page every time.
      const now = JSON.stringify(items);
      if (now === before) return onBreak?.();
      before = now;
    }
    yield* items;
    let cursor: unknown;
    if (by === "cursor") {
      cursor = next === undefined ? undefined : valueAt(page.meta.body, next);
    } else if (items.length > 0) {
      const last = pages === undefined ? undefined : Number(valueAt(page.meta.body, pages));
      if (by === "page" && last !== undefined && at >= last) return;
      const size = Number(limit === undefined ? undefined : query[limit]);
      if (by === "offset" && size > 0 && items.length < size) return;
      at += by === "page" ? 1 : items.length;
      cursor = at;
    }
    if (cursor === undefined || cursor === null || cursor === "") return;
    if ((typeof cursor !== "string" && typeof cursor !== "number") || seen.has(cursor)) return onBreak?.();
    seen.add(cursor);
    page = await nextPage({ [input]: cursor });
  }
}
