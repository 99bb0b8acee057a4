import { expect, it } from "vitest";
import type { Fault } from "./fault.ts";
import { twinOf } from "./twin-of.ts";

const fault: Fault = { name: "a", summary: "", steps: [{ then: "reset" }], expect: [] };

it("changes one field", () => {
  const twin = twinOf({ ...fault, twin: { change: "/steps/0/then", to: "answer", expect: [] } });
  expect(twin).toEqual({ ...fault, name: "a, twin", steps: [{ then: "answer" }] });
});

it("is undefined if the fault has none", () => {
  expect(twinOf(fault)).toBeUndefined();
});

it.each(["/steps/1/then", "/steps/0/then"])("refuses a twin that changes nothing at %s", (change) => {
  expect(() => twinOf({ ...fault, twin: { change, to: "reset", expect: [] } })).toThrow(/changes nothing/);
});
