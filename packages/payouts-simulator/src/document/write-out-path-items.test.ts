import { expect, it } from "vitest";
import type { OpenApiDocument } from "./openapi-document.ts";
import { writeOutPathItems } from "./write-out-path-items.ts";

it("writes path items in place of references, with what stands beside these", () => {
  const get = { operationId: "list" };
  const post = { operationId: "heard" };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": { $ref: "#/components/pathItems/Alias", description: "Beside." },
      "/b": { put: { operationId: "put", callbacks: { done: { "{$url}": { $ref: "#/webhooks/w" } } } } },
      "/c": { $ref: "elsewhere.yaml#/C" },
    },
    webhooks: { w: { $ref: "#/components/pathItems/Heard" } },
    components: {
      pathItems: {
        Alias: { $ref: "#/components/pathItems/List" },
        List: { summary: "Lists.", description: "All.", get },
        Heard: { post },
      },
    },
  };
  writeOutPathItems(document);
  expect(document).toMatchObject({
    paths: {
      "/a": { summary: "Lists.", description: "Beside.", get },
      "/b": { put: { callbacks: { done: { "{$url}": { post } } } } },
      "/c": {},
    },
    webhooks: { w: { post } },
  });
  expect(document.components).toEqual({});
  expect(JSON.stringify(document)).not.toContain("$ref");
});
