import { resolvePointer, removePointer, writePointer } from "../document/json-pointer.ts";
import type { Parameter } from "../document/openapi-document.ts";
import { readPagination } from "../document/pagination.ts";
import type { Route } from "../document/route-table.ts";

/**
 * The page after a documented one: the same body without items and without a next cursor.
 *
 * A document shows one page, which may name a next one. A request for that next page gets an empty last page, so that
 * the pages end. Any other request gets the body unchanged.
 */
export function lastPage(
  route: Route,
  query: Readonly<Record<string, unknown>>,
  body: unknown,
  accepts: (body: unknown) => boolean,
): unknown {
  const pagination = readPagination(route.operation["x-speakeasy-pagination"]);
  const asked = pagination && query[pagination.input];
  if (!pagination || asked === undefined || !Array.isArray(resolvePointer(body, pagination.results)))
    return body;
  const { by, next, results } = pagination;
  const isPast =
    by === "cursor"
      ? next !== undefined && asked === resolvePointer(body, next)
      : Number(asked) >
        firstPage(
          by,
          route.parameters.find(({ name }) => name === pagination.input),
        );
  if (!isPast) return body;
  const empty = writePointer(body, results, []);
  if (next === undefined || resolvePointer(body, next) === undefined) return empty;
  const endings = [
    writePointer(empty, next, null),
    removePointer(empty, next),
    writePointer(empty, next, ""),
  ];
  return endings.find(accepts) ?? endings[1];
}

function firstPage(by: "page" | "offset", parameter: Parameter | undefined): number {
  const { schema } = parameter ?? {};
  const start = typeof schema === "object" ? schema["default"] : undefined;
  return typeof start === "number" ? start : by === "page" ? 1 : 0;
}
