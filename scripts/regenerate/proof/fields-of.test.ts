import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "../../generator/caller-document/draft.ts";
import { fieldsOf } from "./fields-of.ts";

it("finds the fields of requests, of answers and of both, less those that two parts of `allOf` describe", () => {
  const text = { type: "string" } as const;
  const event = { type: "object", properties: { kind: text } } as const;
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1" },
    paths: {
      "/coins": {
        post: {
          operationId: "pay",
          requestBody: {
            content: {
              "application/json": {
                schema: { properties: { sent: text, shared: { $ref: "#/components/schemas/Shared" } } },
              },
            },
          },
          responses: {
            "200": {
              description: "",
              content: {
                "application/json": {
                  schema: {
                    allOf: [
                      { type: "object", properties: { event, got: { $ref: "#/components/schemas/Shared" } } },
                      { type: "object", properties: { event: { ...event }, only: text } },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Shared: { type: "object", properties: { inner: text } } } },
  };
  const { given, got, both } = fieldsOf(draftOf(document));
  expect([given, got, both].map((fields) => fields.map(({ name }) => name))).toEqual([
    ["sent"],
    ["only"],
    ["inner"],
  ]);
});
