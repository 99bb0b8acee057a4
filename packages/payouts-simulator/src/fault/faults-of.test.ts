import { expect, it } from "vitest";
import { faultsOf } from "./faults-of.ts";

const file = { $schema: "./fault.schema.json", name: "reset", summary: "A reset.", steps: [], expect: [] };

it("is one fault where there are no rows", () => {
  expect(faultsOf(file)).toEqual([{ name: "reset", summary: "A reset.", steps: [], expect: [] }]);
});

it("is one fault for each row, with values as they are and texts within texts", () => {
  const pattern = { ...file, name: "{when}-{status}", steps: [{ answer: { status: "{status}" } }] };
  const forEach = [
    { when: "before", status: 500 },
    { when: "after", status: 503 },
  ];
  expect(faultsOf({ ...pattern, forEach })).toMatchObject([
    { name: "before-500", summary: "A reset.", steps: [{ answer: { status: 500 } }] },
    { name: "after-503", summary: "A reset.", steps: [{ answer: { status: 503 } }] },
  ]);
});

it("refuses a field that a row does not have", () => {
  expect(() => faultsOf({ ...file, name: "{status}", forEach: [{ code: 1 }] })).toThrow(
    'A row of `forEach` has no field "status": {"code":1}. Add it.',
  );
});
