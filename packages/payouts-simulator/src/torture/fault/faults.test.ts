import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Expectation } from "./fault.ts";
import { faultsDirectory, readFaults } from "./read-faults.ts";
import { twinOf } from "./twin-of.ts";

const faults = await readFaults();
const schema = JSON.parse(await readFile(new URL("fault.schema.json", faultsDirectory), "utf8")) as object;
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  formats: { "json-pointer": /^(\/([^~]|~[01])*)*$/ },
}).compile(schema);

describe.each(faults)("$name", (fault) => {
  const twin = twinOf(fault);

  it("is as the schema says, in the file of its name", async () => {
    expect(validate(fault), JSON.stringify(validate.errors)).toBe(true);
    const text = await readFile(new URL(`${fault.name}.json`, faultsDirectory), "utf8");
    expect(JSON.parse(text)).toEqual(fault);
  });

  it("expects no outcome that is untrue of what the provider holds", () => {
    expect([...fault.expect, ...(twin?.expect ?? [])].filter(isUntrue)).toEqual([]);
  });

  it("has a twin that passes where it fails, and differs in one field", () => {
    const mayFail = fault.expect.some(({ outcome }) => outcome !== "success");
    expect(twin !== undefined || !mayFail).toBe(true);
    if (twin === undefined) return;
    expect(twin.expect.map(({ outcome }) => outcome).filter((outcome) => outcome !== "success")).toEqual([]);
    expect(
      differences({ ...fault, twin: 0, name: 0, expect: 0 }, { ...twin, twin: 0, name: 0, expect: 0 }),
    ).toEqual([fault.twin?.change]);
  });
});

it("turns down a word that it does not know", () => {
  expect(validate({ ...faults[0], steps: [{ commit: "perhaps" }] })).toBe(false);
  expect(validate({ ...faults[0], surprise: true })).toBe(false);
});

it("has every fault that a payout may meet", () => {
  expect(faults.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "abort-after-sending",
      "abort-before-sending",
      "body-cut",
      "clock-ahead",
      "clock-behind",
      "commit-then-reset",
      "conflict-in-flight-after-reset",
      "conflict-in-flight",
      "conflict-key-reused",
      "duplicate-delivery",
      "hang-after-commit",
      "hang-before-commit",
      "html-success",
      "late-commit-after-gateway-timeout",
      "late-commit-after-reset",
      "late-commit",
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

function isUntrue({ outcome, held, requests }: Expectation): boolean {
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
