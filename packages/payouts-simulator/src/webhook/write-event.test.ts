import { describe, expect, it } from "vitest";
import { changeTo, toldBox } from "../../test/told-box.ts";
import { tellingEvents } from "./telling-events.ts";
import { writeEvent, type WrittenEvent } from "./write-event.ts";

const { document } = toldBox();
const payout = { id: "p-7", status: "gone", amount: { value: 1050, currency: "SLE" } };

function written(type: string, status: string, more: Parameters<typeof changeTo>[1] = {}): WrittenEvent {
  const event = tellingEvents(document).find((each) => each.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return writeEvent(document, event, changeTo(status, more), { random: () => 0, order: () => 1 });
}

describe("writeEvent", () => {
  it("writes type, a new id, the time and the payout over the documented body", () => {
    expect(written("payout.gone", "gone")).toEqual({
      webhook: "outcome",
      type: "payout.gone",
      eventId: "evt_00aa00aa00aa",
      payoutId: "p-7",
      body: {
        id: "evt_00aa00aa00aa",
        type: "payout.gone",
        made_at: "2026-11-21T12:00:00.000Z",
        data: payout,
      },
    });
  });

  it("asks for the payout by its schema in the event, with the documented ones", () => {
    let asked: unknown;
    written("payout.completed", "done", { show: (...given) => void (asked = given) });
    expect(asked).toEqual([
      { $ref: "#/components/schemas/Payout" },
      [{ id: "p-0", status: "gone", amount: { value: 5, currency: "SLE" } }],
    ]);
  });

  it.each<[status: string, way: string]>([
    ["new", "debit"],
    ["lost", "credit"],
  ])("writes which way the money of a payout went, and how much: %s, %s", (status, way) => {
    expect(written("moved", status).body).toEqual({
      id: "m-2",
      type: "moved",
      made_at: "2026-11-21T12:00:00Z",
      data: { of: "p-7", cause: "payout", way, sum: { value: 1050, currency: "SLE" } },
    });
  });

  it("leaves the documented amount where the payout has none", () => {
    expect(written("moved", "new", { show: () => ({}) }).body).toMatchObject({
      data: { sum: { value: 1, currency: "SLE" } },
    });
  });
});
