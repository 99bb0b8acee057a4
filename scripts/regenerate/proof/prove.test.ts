import { describe, expect, it } from "vitest";
import { complaintsOf } from "./complaints.ts";
import { kinds } from "./kinds.ts";
import { type Case, casesOf, judgeCases } from "./prove.ts";
import { allSpecs, proofSpecs } from "./proof-specs.ts";
import { Seeded } from "./seeded.ts";

const [made, ...providers] = await proofSpecs();
/** The same place each time, so that the table is one; `pnpm regenerate:prove` takes any seed. */
const seed = 1;
const table = casesOf(made, kinds, seed);
const ofProviders = new Map(providers.map((spec) => [spec.id, sample(casesOf(spec, kinds, seed), 8)]));

/** A part of a long list, by the seed. */
function sample(cases: readonly Case[], size: number): readonly Case[] {
  const seeded = new Seeded(seed);
  const left = [...cases];
  return Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(seeded.below(left.length), 1),
  ).flat();
}

/** Everything that was judged otherwise than the table wants. */
function wrong(cases: ReturnType<typeof judgeCases>): string[] {
  return cases
    .filter(({ kind, verdict }) => verdict.bump !== kind.want)
    .map(
      ({ kind, spec, place, verdict }) =>
        `${spec.id}, ${kind.rule} at ${place}: ${verdict.bump}, not ${kind.want}`,
    );
}

describe("the table of changes", () => {
  it("has a row for each kind of change, and a place for most of them", () => {
    expect(new Set(kinds.map(({ rule }) => rule)).size).toBe(kinds.length);
    expect(table.length).toBeGreaterThanOrEqual(200);
    expect(table.length).toBeGreaterThanOrEqual(kinds.length * 0.85);
  });

  it("is judged as it wants, in the spec that was made for it", { timeout: 600_000 }, () => {
    expect(wrong(judgeCases(made, table))).toEqual([]);
  });

  it.each([...ofProviders])(
    "is judged as it wants, where the seed picks in %s",
    { timeout: 600_000 },
    (_, cases) => {
      expect(cases.length).toBeGreaterThan(0);
      expect(wrong(judgeCases(cases[0]?.spec ?? made, cases))).toEqual([]);
    },
  );
});

describe("a program that uses all of the old client", () => {
  it("compiles against its own, whatever forms its spec has", { timeout: 600_000 }, async () => {
    const odd = (await allSpecs()).at(-1) ?? made;
    expect(odd.id).toBe("petty-cash");
    // The program is compiled against the old client before it is against any new one.
    expect(judgeCases(odd, casesOf(odd, kinds, seed).slice(0, 1), true)).toHaveLength(1);
  });

  it("does not compile against the new one exactly where the types say `major`", { timeout: 600_000 }, () => {
    const cases = judgeCases(made, sample(table, 24), true);
    const said = (each: (typeof cases)[number]): boolean =>
      each.verdict.changes.some(({ layer, bump }) => layer === "types" && bump === "major");
    expect(cases.filter(said).length, "some break it, and some do not").toBeGreaterThan(2);
    expect(cases.flatMap(complaintsOf)).toEqual([]);
  });
});
