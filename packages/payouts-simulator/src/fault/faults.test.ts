import { Ajv2020 } from "ajv/dist/2020.js";
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Expectation } from "./fault.ts";
import type { FaultFile } from "./faults-of.ts";
import { faultsDirectory, readFaults } from "./read-faults.ts";
import { twinOf } from "./twin-of.ts";

const faults = await readFaults();
const schema = JSON.parse(await readFile(new URL("fault.schema.json", faultsDirectory), "utf8")) as object;
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  formats: { "json-pointer": /^(\/([^~]|~[01])*)*$/ },
}).addSchema(schema, "fault.schema.json");
const validate = (path: string, value: unknown): unknown =>
  ajv.validate(`fault.schema.json${path}`, value) ? [] : ajv.errors;

const names = (await readdir(faultsDirectory)).filter((name) => name.endsWith(".json"));
describe.each(names.filter((name) => name !== "fault.schema.json"))("%s", (name) => {
  it("follows the schema, and is named after its fault unless it holds several", async () => {
    const file = JSON.parse(await readFile(new URL(name, faultsDirectory), "utf8")) as FaultFile;
    expect(validate("", file)).toEqual([]);
    if (file.forEach === undefined) expect(name).toBe(`${String(file["name"])}.json`);
  });
});

describe.each(faults)("$name", (fault) => {
  const twin = twinOf(fault);

  it("follows the schema, and is the only one of its name", () => {
    expect(validate("#/$defs/fault", fault)).toEqual([]);
    expect(faults.filter((other) => other.name === fault.name)).toEqual([fault]);
  });

  it("expects no outcome that contradicts what the provider has done", () => {
    expect([...fault.expect, ...(twin?.expect ?? [])].filter(contradicts)).toEqual([]);
  });

  it("has a twin that differs in one field and succeeds, if it may fail", () => {
    const mayFail = fault.expect.some(({ outcome }) => outcome !== "success");
    expect(twin !== undefined || !mayFail).toBe(true);
    if (twin === undefined) return;
    expect(twin.expect.map(({ outcome }) => outcome).filter((outcome) => outcome !== "success")).toEqual([]);
    expect(
      differences({ ...fault, twin: 0, name: 0, expect: 0 }, { ...twin, twin: 0, name: 0, expect: 0 }),
    ).toEqual([fault.twin?.change]);
  });
});

it.each([
  ["an unknown value", { ...faults[0], steps: [{ commit: "perhaps" }] }],
  ["an unknown field", { ...faults[0], surprise: true }],
  ["a field of no row", { ...faults[0], name: "{status}" }],
  ["rows that have the same name", { ...faults[0], forEach: [{ status: 1 }, { status: 2 }] }],
])("the schema refuses %s", (_, file) => {
  expect(validate("", file)).not.toEqual([]);
});

it("publishes these faults", () => {
  expect(faults.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "abort-after-sending",
      "abort-before-sending",
      "body-cut",
      "clock-ahead",
      "clock-behind",
      "commit-then-reset",
      "conflict-in-flight",
      "conflict-in-flight-after-reset",
      "conflict-key-reused",
      "duplicate-delivery",
      "hang-after-commit",
      "hang-before-commit",
      "html-success",
      "late-commit",
      "late-commit-after-gateway-timeout",
      "late-commit-after-reset",
      "other-schema",
      "rate-limited-date",
      "rate-limited-seconds",
      "rate-limited-to-the-end",
      "redirect-301-other-origin",
      "redirect-301-same-origin",
      "redirect-302-other-origin",
      "redirect-302-same-origin",
      "redirect-303-other-origin",
      "redirect-303-same-origin",
      "redirect-307-other-origin",
      "redirect-307-same-origin",
      "redirect-308-other-origin",
      "redirect-308-same-origin",
      "refused-once",
      "refused-to-the-end",
      "request-timeout-before-commit",
      "reset-before-commit",
      "reset-then-refused",
      "resets-to-the-end",
      "server-error-after-commit",
      "server-error-before-commit",
      "server-errors-to-the-end",
      "slow-drip",
      "unavailable-after-commit",
      "unavailable-before-commit",
      "unavailable-with-wait",
      "unresolved-once",
      "unresolved-to-the-end",
      "wait-past-deadline",
    ]
  `);
});

function contradicts({ outcome, held, requests }: Expectation): boolean {
  if (outcome === "not_sent") return requests > 0 || held > 0;
  if (outcome === "rejected") return held > 0;
  return (outcome === "success" || outcome === "accepted") && held === 0;
}

/** Pointers to the values in which two differ. */
function differences(one: unknown, other: unknown, at = ""): string[] {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other ? [] : [at];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${at}/${key}`,
    ),
  );
}
