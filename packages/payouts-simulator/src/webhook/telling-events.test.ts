import { describe, expect, it } from "vitest";
import { toldBox } from "../../test/told-box.ts";
import { nameDocument } from "../document/read-document.ts";
import { tellingEvents, wantedEvents } from "./telling-events.ts";

const { document } = toldBox();

describe("tellingEvents", () => {
  it("lists each type of event that tells of payouts, and what it is about", () => {
    expect(
      tellingEvents(document).map(({ webhook, type, isRelated, around, examples, times }) => ({
        event: [webhook, type, isRelated, examples.length],
        around: [around.pointer, ...Object.keys(around.members)],
        times: times.map(({ pointer }) => pointer),
      })),
    ).toEqual([
      {
        event: ["payout.updated", "payout.updated", false, 1],
        around: ["", "id", "type", "made_at", "data"],
        times: ["/made_at"],
      },
      {
        event: ["outcome", "payout.gone", false, 1],
        around: ["", "id", "type", "made_at", "data"],
        times: ["/made_at"],
      },
      {
        event: ["outcome", "payout.completed", false, 0],
        around: ["", "id", "type", "made_at", "data"],
        times: ["/made_at"],
      },
      {
        event: ["moved", "moved", true, 1],
        around: ["/data", "of", "cause", "way", "sum"],
        times: ["/made_at"],
      },
    ]);
  });

  it("takes the type that the schema demands, and a body made from it where none is documented", () => {
    const schema = {
      type: "object",
      required: ["type", "id"],
      properties: { type: { const: "box.paid" }, id: { type: "string", example: "p-3" } },
    };
    const silent = nameDocument({
      openapi: "3.1.0",
      info: { title: "Tin Box", version: "1" },
      paths: {},
      webhooks: {
        paid: {
          "x-payouts-event": { type: "/type", payoutId: ["/payout/id", "/id"] },
          post: { requestBody: { content: { "application/json": { schema } } } },
        },
      },
    }).document;
    expect(tellingEvents(silent)).toMatchObject([
      {
        webhook: "paid",
        type: "box.paid",
        isRelated: false,
        examples: [],
        templates: [{ type: "box.paid", id: "p-3" }],
      },
    ]);
  });
});

describe("wantedEvents", () => {
  it.each<[names: readonly string[] | undefined, types: readonly string[]]>([
    [undefined, ["payout.updated", "payout.gone", "payout.completed", "moved"]],
    [["outcome"], ["payout.gone", "payout.completed"]],
    [
      ["payout.gone", "moved"],
      ["payout.gone", "moved"],
    ],
    [["lost"], []],
  ])("%j", (names, types) => {
    expect(wantedEvents(document, names).map(({ type }) => type)).toEqual(types);
  });
});
