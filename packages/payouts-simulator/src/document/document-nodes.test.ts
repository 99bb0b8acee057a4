import { describe, expect, it } from "vitest";
import { documentNodes, pointerOfNode } from "./document-nodes.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Example", version: "1" },
  paths: {
    "x-note": { get: {} },
    "/payouts": {
      get: {
        parameters: [{ name: "page", in: "query", schema: { type: "integer", default: { type: "string" } } }],
        responses: { "200": { description: "A page.", headers: { Trace: { schema: {} } } } },
      },
    },
  },
  components: { schemas: { "x-name": { properties: { get: { anyOf: [{}, true] } } } } },
} as OpenApiDocument;

describe("documentNodes", () => {
  it("lists each OpenAPI object with its kind, and neither values nor extensions", () => {
    expect(documentNodes(document).map((node) => `${node.kind} ${pointerOfNode(node)}`)).toEqual([
      "document ",
      "info /info",
      "paths /paths",
      "pathItem /paths/~1payouts",
      "operation /paths/~1payouts/get",
      "parameter /paths/~1payouts/get/parameters/0",
      "schema /paths/~1payouts/get/parameters/0/schema",
      "responses /paths/~1payouts/get/responses",
      "response /paths/~1payouts/get/responses/200",
      "header /paths/~1payouts/get/responses/200/headers/Trace",
      "schema /paths/~1payouts/get/responses/200/headers/Trace/schema",
      "components /components",
      "schema /components/schemas/x-name",
      "schema /components/schemas/x-name/properties/get",
      "schema /components/schemas/x-name/properties/get/anyOf/0",
    ]);
  });
});
