import { describe, expect, it } from "vitest";
import type { Draft } from "../caller-document/draft.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { StatusResponse } from "./operation-parts.ts";
import { payoutsOf } from "./payouts-of.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  components: {
    schemas: {
      Payout: { "x-payouts-view": { id: "/id", status: "/status", amount: "/amount" } },
      Page: { properties: { items: { items: { $ref: "#/components/schemas/Payout" } } } },
    },
  },
};
const payout = { $ref: "#/components/schemas/Payout" };

describe("payoutsOf", () => {
  it.each<[string, Draft<Schema> | undefined, string | undefined, "one" | "many" | undefined]>([
    ["a payout", payout, undefined, "one"],
    ["a payout in an envelope", { properties: { data: payout } }, "/data", "one"],
    ["a payout and more", { allOf: [payout, { properties: { fee: {} } }] }, undefined, "one"],
    ["a list of payouts", { $ref: "#/components/schemas/Page" }, "/items", "many"],
    ["an envelope that is the resource", { $ref: "#/components/schemas/Page" }, undefined, undefined],
    ["something else", { properties: { id: {} } }, undefined, undefined],
    ["no body", undefined, undefined, undefined],
  ])("%s", (_name, schema, pointer, want) => {
    const response: StatusResponse["response"] = {
      description: "A success.",
      ...(schema && { content: { "application/json": { schema } } }),
      ...(pointer !== undefined && { "x-payouts-result": pointer }),
    };
    expect(payoutsOf(document, [{ status: "200", response }])).toBe(want);
  });

  it("looks at every success", () => {
    const empty = { status: "202", response: { description: "Later." } };
    const response = { description: "Done.", content: { "application/json": { schema: payout } } };
    expect(payoutsOf(document, [empty, { status: "200", response }])).toBe("one");
  });
});
