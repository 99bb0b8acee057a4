import { describe, expect, it } from "vitest";
import { toldBox } from "../../test/told-box.ts";
import { chooseEvent } from "./choose-event.ts";
import { tellingEvents } from "./telling-events.ts";

function chosen(status: string, ...only: readonly string[]): string | undefined {
  const { document } = toldBox(only.length > 0 ? { only } : {});
  return chooseEvent(document, tellingEvents(document), status)?.type;
}

describe("chooseEvent", () => {
  it("takes the event whose documented example shows the status", () => {
    expect(chosen("gone")).toBe("payout.gone");
    expect(chosen("lost")).toBe("payout.updated");
  });

  it("takes the one whose type says the status, then the one that says what it means", () => {
    expect(chosen("completed")).toBe("payout.completed");
    expect(chosen("done")).toBe("payout.completed");
  });

  it("takes one for every change, where none is for this one", () => {
    expect(chosen("new")).toBe("payout.updated");
    expect(chosen("of another year")).toBe("payout.updated");
  });

  it("tells of moved money, when money moves and nothing tells of the payout", () => {
    expect(["new", "going", "gone", "lost", "back"].map((status) => chosen(status, "moved"))).toEqual([
      "moved",
      undefined,
      undefined,
      "moved",
      "moved",
    ]);
    expect(chosen("new", "moved", "outcome")).toBe("moved");
  });

  it("takes none where none tells of it", () => {
    expect(chosen("new", "outcome")).toBeUndefined();
    expect(chosen("gone", "box.opened")).toBeUndefined();
  });

  it("takes the only one, if its type says nothing of any status", () => {
    const { document } = toldBox({ only: ["outcome"] });
    const [event] = tellingEvents(document);
    if (event === undefined) throw new Error("There is no event.");
    expect(chooseEvent(document, [{ ...event, type: "payout" }], "new")?.type).toBe("payout");
    expect(chooseEvent(document, [{ ...event, type: "payout.failed" }], "new")).toBeUndefined();
  });
});
