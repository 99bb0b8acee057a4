import { resolvePointer } from "../document/json-pointer.ts";
import { readPagination } from "../document/pagination.ts";
import type { Route } from "../document/route-table.ts";
import { callArguments } from "./call-arguments.ts";
import { firstCall } from "./call-cases.ts";
import type { ContractContext } from "./contract-context.ts";

/** A list yields the items of its pages, each once, and ends. */
export function describePages(
  { document, it, expect, simulator, startClient }: ContractContext,
  route: Route,
): void {
  const pagination = readPagination(route.operation["x-speakeasy-pagination"]);
  if (!pagination) return;
  it("yields every item once and stops", async () => {
    const call = firstCall(document, route);
    const { [pagination.input]: _position, ...query } = call.query;
    const list = startClient()(route.operationId, callArguments(document, route, { ...call, query }));
    if (!isAsyncIterable(list))
      throw new TypeError(`${route.operationId} must return an async iterable, for "for await".`);
    const items: unknown[] = [];
    for await (const item of list) items.push(item);
    const pages = simulator.requests.filter(({ operationId }) => operationId === route.operationId);
    expect(
      pages.flatMap(({ violations }) => violations),
      "violations of the document",
    ).toEqual([]);
    expect(items, "the items of the documented page").toEqual(
      resolvePointer(pages[0]?.answer.body, pagination.results),
    );
  });
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
