import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "../caller-document/draft.ts";
import { TypeNamer } from "../caller-document/type-namer.ts";
import { buildGlobals } from "./build-globals.ts";

it("makes one option of parameters that share a name on the wire, required if any of them is", () => {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    "x-speakeasy-globals": {
      parameters: [
        { name: "Example-Space-Id", in: "header", schema: { type: "string" }, example: "spc-1" },
        { name: "example-space-id", in: "header", required: true, schema: { type: "string" } },
        {
          name: "v",
          in: "query",
          "x-speakeasy-name-override": "version",
          schema: { type: "string", enum: ["a", "b"] },
        },
      ],
    },
  };
  const draft = draftOf(document);
  expect(buildGlobals(document, draft, "example", new TypeNamer(draft, []))).toEqual([
    {
      option: "spaceId",
      type: "string",
      required: true,
      in: "header",
      parameter: "Example-Space-Id",
      example: "spc-1",
    },
    { option: "version", type: "Version", required: false, in: "query", parameter: "v" },
  ]);
});
