import { describe, expect, it } from "vitest";
import { nameDocument } from "./read-document.ts";
import { schemasAt } from "./schemas-at.ts";

const { document } = nameDocument({
  openapi: "3.1.0",
  info: { title: "Tin Box", version: "1" },
  paths: {},
  components: {
    schemas: {
      Event: {
        allOf: [
          { $ref: "#/components/schemas/Envelope" },
          { properties: { data: { $ref: "#/components/schemas/Payout" } } },
        ],
      },
      Envelope: { type: "object", properties: { at: { type: "string" }, data: { type: "object" } } },
      Payout: {
        type: "object",
        properties: { id: { type: "string" }, fees: { type: "array", items: { type: "integer" } } },
        additionalProperties: { type: "boolean" },
      },
    },
  },
});
const event = document.components?.schemas?.["Event"];

describe("schemasAt", () => {
  it.each<[pointer: string, schemas: readonly unknown[]]>([
    ["", [event]],
    ["/at", [{ type: "string" }]],
    ["/data", [{ type: "object" }, { $ref: "#/components/schemas/Payout" }]],
    ["/data/id", [{ type: "string" }]],
    ["/data/fees/0", [{ type: "integer" }]],
    ["/data/fees/*", [{ type: "integer" }]],
    ["/data/other", [{ type: "boolean" }]],
    ["/data/id/0", []],
    ["/nothing", []],
  ])("%s", (pointer, schemas) => {
    expect(schemasAt(document, event, pointer)).toEqual(schemas);
  });

  it("gives nodes of the document, which a validator knows", () => {
    const [id] = schemasAt(document, event, "/data/id");
    expect(id).toBe(document.components?.schemas?.["Payout"]?.properties?.["id"]);
  });

  it("gives nothing where there is no schema", () => {
    expect(schemasAt(document, undefined, "/data")).toEqual([]);
  });
});
