import { describe, expect, it } from "vitest";
import { ManualClock } from "../../test/manual-clock.ts";
import { DeliveryLane } from "./delivery-lane.ts";

const order = "reversed";

describe("DeliveryLane", () => {
  it("sends what is due first, though it came last", async () => {
    const clock = new ManualClock();
    const lane = new DeliveryLane({}, clock, Math.random);
    const sent: string[] = [];
    for (const [name, lateMs] of [
      ["late", 1000],
      ["soon", 10],
      ["now", 0],
    ] as const)
      lane.add(async () => void sent.push(`${name} ${clock.now() % 60_000}`), lateMs);
    await clock.advance(1000);
    expect(sent).toEqual(["now 0", "soon 10", "late 1000"]);
  });

  it("holds what is due within five seconds of the first, where nothing else is said", async () => {
    const clock = new ManualClock();
    const lane = new DeliveryLane({ order }, clock, Math.random);
    const sent: string[] = [];
    const add = (name: string, lateMs: number): boolean => lane.add(async () => void sent.push(name), lateMs);
    add("a", 1000);
    add("b", 5999);
    add("c", 6001);
    await clock.advance(5999);
    expect(sent).toEqual([]);
    await clock.advance(1);
    expect(sent).toEqual(["b", "a"]);
    await clock.advance(5001);
    expect(sent).toEqual(["b", "a", "c"]);
  });

  it("leaves one alone as it is, in every order", async () => {
    const clock = new ManualClock();
    for (const each of ["reversed", "random"] as const) {
      const sent: string[] = [];
      new DeliveryLane({ order: each, windowMs: 1 }, clock, Math.random).add(
        async () => void sent.push(each),
        0,
      );
      await clock.advance(1);
      expect(sent).toEqual([each]);
    }
  });

  it("takes no more than 10,000 at once", async () => {
    const clock = new ManualClock();
    const lane = new DeliveryLane({ order, windowMs: 1 }, clock, Math.random);
    const add = (): boolean => lane.add(() => Promise.resolve(), 0);
    expect(Array.from({ length: 10_000 }, add)).not.toContain(false);
    expect(add()).toBe(false);
    await clock.advance(1);
    await lane.underWay.settled();
    expect(add()).toBe(true);
  });

  it("sends nothing that waits when it is ended", async () => {
    const clock = new ManualClock();
    const lane = new DeliveryLane({}, clock, Math.random);
    const sent: string[] = [];
    lane.add(async () => lane.underWay.end(new Error("Closed.")), 0);
    lane.add(async () => void sent.push("next"), 0);
    lane.add(async () => void sent.push("late"), 10);
    await clock.advance(10);
    expect(lane.add(async () => void sent.push("afterwards"), 0)).toBe(true);
    await clock.advance(10);
    expect(sent).toEqual([]);
  });
});
