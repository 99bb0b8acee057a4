import { expect, it } from "vitest";
import { recordSeen } from "./record-seen.ts";

const hash = "0".repeat(64);

const spec = `openapi: 3.1.0 # the version
x-payouts-sources:
  # read with care
  flow: { address: https://docs.example.com/flow,   seen: "2026" } # tight
  block:
    address: https://docs.example.com/block
    seen: '2026-01' # of the copy
    title: Block

  known: { sha256: ${"1".repeat(64)}, address: https://docs.example.com/known, seen: 2026-01 }
`;

it.each([
  ["flow", 'seen: "2026" }', `seen: "2026-11-21", sha256: "${hash}" }`],
  ["block", "seen: '2026-01' # of the copy", `seen: "2026-11-21" # of the copy\n    sha256: "${hash}"`],
])("adds the hash to a %s, and changes nothing else", (id, before, after) => {
  expect(recordSeen(spec, { id, seen: "2026-11-21", sha256: hash })).toBe(spec.replace(before, () => after));
});

it("replaces both where both are known", () => {
  const edited = recordSeen(spec, { id: "known", seen: "2026-11-21", sha256: hash });
  expect(edited).toBe(
    spec.replace("1".repeat(64), `"${hash}"`).replace("seen: 2026-01 }", 'seen: "2026-11-21" }'),
  );
});

it("refuses a source that is not there", () => {
  expect(() => recordSeen(spec, { id: "other", seen: "2026-11-21", sha256: hash })).toThrow(/other/);
});
