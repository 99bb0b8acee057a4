import { removePointer, resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { Paging } from "../document/pagination.ts";
import type { Role } from "./plan/plan-document.ts";
import type { ProviderRequest } from "./provider-request.ts";
import { placeOf } from "./create-resources.ts";
import type { Resource } from "./state/resource.ts";
import type { Store } from "./state/store.ts";

/** A page of a list. */
export interface Page {
  readonly resources: readonly Resource[];
  /** What asks for the next page; `undefined`: this is the last. */
  readonly next: string | undefined;
  readonly total: number;
  readonly pages: number;
}

/** Where no document says how many things a page has. */
const usualSize = 20;

/** The page that a request asks for, the newest things first. */
export function listResources(
  store: Store,
  { collection, paging, route }: Role,
  request: ProviderRequest,
  show: (resource: Resource) => unknown,
): Page {
  const { query } = request.values;
  const asked = askedFor(request, paging);
  const fits = (resource: Resource): boolean =>
    isInPlace(resource, request) && asked.every(([name, value]) => isAsked(resource, name, value, show));
  const limit = route.parameters.find(({ name, in: place }) => place === "query" && name === paging?.limit);
  const size = paging === undefined ? Infinity : sizeOf(query[paging.limit ?? ""], limit?.schema);
  const position = paging === undefined ? undefined : query[paging.input];
  const before =
    paging?.by === "cursor" && typeof position === "string"
      ? store.find(collection, position)?.order
      : undefined;
  const number = Math.max(0, Number(position ?? 0) || 0);
  const start = paging?.by === "page" ? Math.max(0, number - 1) * size : paging?.by === "offset" ? number : 0;

  const resources: Resource[] = [];
  let seen = 0;
  let hasMore = false;
  const isCounted = paging?.pages !== undefined || paging?.by === "offset";
  const isEvery = asked.length === 0 && Object.keys(request.values.path).length === 0;
  for (const resource of store.newest(collection, before)) {
    if (!fits(resource)) continue;
    seen += 1;
    if (seen <= start) continue;
    if (resources.length < size) resources.push(resource);
    else {
      hasMore = true;
      if (!isCounted || isEvery) break;
    }
  }
  const total = isEvery ? store.count(collection) : seen;
  return {
    resources,
    next: hasMore ? resources.at(-1)?.key : undefined,
    total,
    pages: Math.max(1, Math.ceil(total / (size === Infinity ? Math.max(1, total) : size))),
  };
}

/** The documented body of a list with a page in the place of its own. */
export function pageBody(
  body: unknown,
  { resultAt, paging }: Role,
  items: readonly unknown[],
  page: Page,
  accepts: (body: unknown) => boolean,
): unknown {
  let written = writePointer(body, resultAt, items);
  if (paging?.pages !== undefined) written = writePointer(written, paging.pages, page.pages);
  written = writeCounts(written, items.length, page);
  const { next } = paging ?? {};
  if (next === undefined) return written;
  if (page.next !== undefined) return writePointer(written, next, page.next);
  const endings = [
    writePointer(written, next, null),
    removePointer(written, next),
    writePointer(written, next, ""),
  ];
  return endings.find(accepts) ?? endings[1];
}

/** Members beside the number of pages that have the usual names of counts say what is true. */
function writeCounts(body: unknown, count: number, { total }: Page): unknown {
  const counts: Readonly<Record<string, number>> = { count, total, total_count: total, total_entries: total };
  const walk = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]): [string, unknown] => {
        const truth = counts[name];
        return [name, typeof value === "number" && truth !== undefined ? truth : walk(value)];
      }),
    );
  };
  return walk(body);
}

function sizeOf(asked: unknown, schema: unknown): number {
  const usual = resolvePointer(schema, "/default");
  const size = Number(asked ?? usual ?? usualSize);
  return Number.isInteger(size) && size > 0 ? size : usualSize;
}

/** Query parameters that are not about the page: what is listed must have these values. */
function askedFor({ values: { query } }: ProviderRequest, paging: Paging | undefined): [string, unknown][] {
  return Object.entries(query).filter(([name]) => name !== paging?.input && name !== paging?.limit);
}

/** Whether a thing was made under the same path. */
export function isInPlace({ place, bound }: Resource, request: ProviderRequest): boolean {
  const asked = { ...placeOf(request) };
  return Object.entries(asked).every(
    ([name, value]) => (bound?.path[name] ?? place[name] ?? value) === value,
  );
}

/** Whether a thing has the value that a parameter of its name asks for. A parameter of another name asks for nothing. */
function isAsked(
  resource: Resource,
  name: string,
  value: unknown,
  show: (resource: Resource) => unknown,
): boolean {
  const bound = resource.bound?.query[name];
  if (bound !== undefined) return bound === String(value);
  if (typeof value === "object" && !Array.isArray(value)) return true;
  const has = resolvePointer(show(resource), `/${name}`);
  if (has === undefined || typeof has === "object") return true;
  return [value].flat().some((each) => String(each) === String(has));
}
