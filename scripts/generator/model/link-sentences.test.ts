import { expect, it } from "vitest";
import type { Link, OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { linkSentences } from "./link-sentences.ts";

function sentencesOf(links: Record<string, Link>): readonly string[] {
  const operation = {
    operationId: "make",
    responses: {
      "200": { description: "Made.", links },
      "201": { description: "Made.", links: { again: { $ref: "#/components/links/Again" } } },
      "400": { description: "No.", links: { never: { operationId: "make" } } },
    },
  };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { post: operation }, "/a/{id}": { get: { operationId: "read-it" } } },
    components: { links: { Again: { operationId: "make", requestBody: "$request.body" } } },
  };
  return linkSentences(document, operation);
}

it.each<[Link, string]>([
  [
    { operationId: "read-it", parameters: { "path.id": "$response.body#/data/id" }, description: "reads it" },
    "Next: `readIt` takes `id` from `data.id` of the answer's body. reads it.",
  ],
  [
    { operationRef: "#/paths/~1a~1{id}/get", parameters: { id: "$response.header.Location", b: 1 } },
    "Next: `readIt` takes `id` from `$response.header.Location`, `b` from `1`.",
  ],
])("of %j", (link, text) => {
  expect(sentencesOf({ one: link })).toEqual([text, "Next: `make` takes its body from the request's body."]);
});
