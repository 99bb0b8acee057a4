import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, type Reply, stubFetch } from "../../test/stub-fetch.ts";

const page = (ids: readonly number[], more: object = {}): Reply =>
  json(200, { result: ids.map((id) => ({ id: String(id) })), ...more });

/** Every id that a list gives, and the queries that it took. */
async function walk(
  list: "listPayouts" | "listByPage" | "listByOffset",
  query: object,
  ...replies: readonly Reply[]
): Promise<{ ids: string; queries: string[] }> {
  const stub = stubFetch(...replies);
  const client = exampleClient({ fetch: stub.fetch });
  const ids: string[] = [];
  for await (const { id } of client[list](query)) ids.push(id);
  return { ids: ids.join(""), queries: stub.sent.map(({ url }) => new URL(url).search) };
}

describe("every item of every page", () => {
  it("by cursor", async () => {
    const replies = [page([1, 2], { next: "c1" }), page([], { next: "c2" }), page([3], { next: null })];
    expect(await walk("listPayouts", { limit: 2, tags: ["a", "b"] }, ...replies)).toEqual({
      ids: "123",
      queries: ["?limit=2&tags=a,b", "?limit=2&tags=a,b&after=c1", "?limit=2&tags=a,b&after=c2"],
    });
  });

  it("by page, to the last that the provider names, or to an empty one", async () => {
    expect(await walk("listByPage", {}, page([1], { pages: 2 }), page([2], { pages: 2 }))).toEqual({
      ids: "12",
      queries: ["", "?page=2"],
    });
    expect(await walk("listByPage", { page: 3 }, page([1]), page([2]), page([]))).toEqual({
      ids: "12",
      queries: ["?page=3", "?page=4", "?page=5"],
    });
  });

  it("by offset, to an empty page, or to one that is not full", async () => {
    expect(await walk("listByOffset", {}, page([1, 2]), page([3]), page([]))).toEqual({
      ids: "123",
      queries: ["", "?offset=2", "?offset=3"],
    });
    expect(await walk("listByOffset", { limit: 2 }, page([1, 2]), page([3]))).toEqual({
      ids: "123",
      queries: ["?limit=2", "?limit=2&offset=2"],
    });
  });

  it("ends where a provider repeats itself", async () => {
    expect((await walk("listPayouts", {}, page([1], { next: "c" }))).ids).toBe("11");
    expect((await walk("listPayouts", { after: "c" }, page([1], { next: "c" }))).ids).toBe("1");
    expect((await walk("listPayouts", {}, page([1], { next: "" }))).ids).toBe("1");
    expect((await walk("listPayouts", {}, page([1], { next: {} }))).ids).toBe("1");
    expect((await walk("listByPage", {}, page([1]))).ids).toBe("1");
    expect((await walk("listByOffset", {}, page([1]))).ids).toBe("1");
  });

  it("asks no more after a break, and only for one page when awaited", async () => {
    const stub = stubFetch(page([1, 2], { next: "c1" }), page([3], { next: "c2" }));
    const client = exampleClient({ fetch: stub.fetch });
    for await (const { id } of client.listPayouts({})) if (id === "2") break;
    expect(stub.sent).toHaveLength(1);
    expect(await client.listPayouts({})).toEqual([{ id: "3" }]);
    expect(stub.sent).toHaveLength(2);
  });

  it("is of the query as it was when the call was made", async () => {
    const stub = stubFetch(page([1], { next: "c1" }), page([2], {}));
    const query = { status: "paid" };
    const call = exampleClient({ fetch: stub.fetch }).listPayouts(query);
    query.status = "failed";
    for await (const _item of call);
    expect(stub.sent.map(({ url }) => new URL(url).searchParams.get("status"))).toEqual(["paid", "paid"]);
  });

  it("has a deadline for each page, and fails where a page does", async () => {
    const slow: Reply = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return page([1], { next: String(Math.random()) })(request);
    };
    const stub = stubFetch(slow, slow, slow, json(400, {}));
    const walked = async (): Promise<void> => {
      for await (const _item of exampleClient({ fetch: stub.fetch, deadlineMs: 150 }).listPayouts({}));
    };
    expect(await failureOf(walked())).toMatchObject({ name: "ValidationError" });
    expect(stub.sent).toHaveLength(4);
  });

  it("is refused for an operation without pages", () => {
    const call = exampleClient({ fetch: stubFetch(page([1])).fetch }).getPayout("a");
    expect(() => (call as unknown as AsyncIterable<unknown>)[Symbol.asyncIterator]()).toThrow(TypeError);
  });
});
