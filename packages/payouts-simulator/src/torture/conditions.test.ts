import { expect, it } from "vitest";
import { pennyJar } from "../../test/penny-jar.ts";
import { createRouteTable } from "../document/route-table.ts";
import { expectationFor } from "./conditions.ts";
import type { Condition, Fault } from "../fault/fault.ts";
import { documentedAnswers } from "../provider/documented-answers.ts";

const { routes } = createRouteTable(pennyJar);

function holds(
  operationId: string,
  when: Condition,
  steps: Fault["steps"] = [],
  caller: NonNullable<Fault["caller"]> = {},
): boolean {
  const route = routes.find((each) => each.operationId === operationId);
  if (route === undefined) throw new Error("no such operation");
  const expectation = { when, requests: 1, outcome: "success", held: 1 } as const;
  const fault: Fault = { name: "a", summary: "", steps, caller, expect: [expectation] };
  return expectationFor(pennyJar, route, documentedAnswers(pennyJar, route), fault) === expectation;
}

it("selects the expectation by the dialect", () => {
  expect(holds("createPayout", { repeat: "same-key", settles: false })).toBe(true);
  expect(holds("createSlowPayout", { repeat: "same-key", settles: true })).toBe(true);
  expect(holds("createSlowPayout", { outlasts: false, batch: false })).toBe(true);
  expect(holds("createSlowPayout", { outlasts: true }, [], { deadlineMs: 1 })).toBe(true);
  expect(holds("createPayout", { outlasts: true }, [], { deadlineMs: 1 })).toBe(false);
  expect(holds("dropCoin", { repeat: "never", cachesFailures: false })).toBe(true);
  expect(holds("dropCoin", { repeat: "same-key" })).toBe(false);
  expect(holds("createPayout", { reads: "json", envelope: true })).toBe(false);
});

it("selects it by the reason of the first failure", () => {
  const running = { commit: false, answer: { status: 409, reason: "in-flight" } } as const;
  const reused = { commit: false, answer: { status: 409, reason: "key-reused" } } as const;
  const refused = { commit: false, answer: { status: 409 } } as const;
  expect(holds("createPayout", { retry: true }, [{ then: "reset" }, running])).toBe(true);
  // Neither answer has a code: then what is documented of the status counts at its gravest.
  expect(holds("dropCoin", { retry: true }, [running])).toBe(true);
  expect(holds("createPayout", { retry: true }, [refused])).toBe(true);
  expect(holds("createPayout", { retry: true }, [reused])).toBe(false);
  expect(holds("createPayout", { retry: false }, [{ then: "reset" }])).toBe(false);
});
