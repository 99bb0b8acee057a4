import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "./openapi-document.ts";
import { operationsOf, webhooksOf } from "./operations-of.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Example", version: "1" },
  paths: {
    "/payouts/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }, { name: "page", in: "query" }],
      post: { operationId: "replacePayout" },
      get: { operationId: "getPayout", parameters: [{ name: "page", in: "query", required: true }] },
    },
  },
  webhooks: { payout: { post: { operationId: "onPayout" } } },
  components: { parameters: { Id: { name: "id", in: "path", required: true } } },
};

describe("operationsOf", () => {
  it("locates each operation", () => {
    expect(operationsOf(document).map(({ pointer, path }) => [pointer, path])).toEqual([
      ["/paths/~1payouts~1{id}/get", "/payouts/{id}"],
      ["/paths/~1payouts~1{id}/post", "/payouts/{id}"],
    ]);
    expect(webhooksOf(document).map(({ pointer }) => pointer)).toEqual(["/webhooks/payout/post"]);
  });

  it("counts callbacks among the webhooks, each once", () => {
    const done = { "{$request.body#/url}": { post: { summary: "Done." } } };
    const callbacks = { done: { $ref: "#/components/callbacks/Done" } };
    const own = { done: { "{$request.body#/url}": { post: { summary: "Another." } } } };
    const found = webhooksOf({
      ...document,
      paths: {
        "/a": { post: { operationId: "a", callbacks } },
        "/b": { post: { operationId: "b", callbacks }, put: { operationId: "c", callbacks: own } },
      },
      components: { callbacks: { Done: done } },
    });
    expect(found.map(({ path, pointer, operation }) => [path, pointer, operation.summary])).toEqual([
      ["payout", "/webhooks/payout/post", undefined],
      ["done", "/components/callbacks/Done/{$request.body#~1url}/post", "Done."],
      ["c-done", "/paths/~1b/put/callbacks/done/{$request.body#~1url}/post", "Another."],
    ]);
  });

  it("joins the path's parameters with the operation's own, which take precedence", () => {
    expect(operationsOf(document)[0]?.parameters).toEqual([
      { name: "id", in: "path", required: true },
      { name: "page", in: "query", required: true },
    ]);
  });
});
