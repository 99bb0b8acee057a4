import { describe, expect, it } from "vitest";
import { ScratchRepository } from "./__fixtures__/scratch-repository.ts";
import { compareDependencies } from "./runtime-dependencies.ts";

const lockfile = `
importers:
  packages/purse:
    dependencies:
      coins: { specifier: 1.0.0, version: 1.0.0(metal@2.0.0) }
      "@org/till": { specifier: "workspace:^", version: "link:../till" }
    devDependencies:
      tester: { specifier: 3.0.0, version: 3.0.0 }
  packages/till:
    dependencies:
      drawer-alias: { specifier: "npm:drawer@4.0.0", version: drawer@4.0.0 }
snapshots:
  coins@1.0.0(metal@2.0.0):
    dependencies: { metal: 2.0.0 }
  metal@2.0.0: {}
  drawer@4.0.0:
    optionalDependencies: { lock: 5.0.0 }
  lock@5.0.0: {}
  tester@3.0.0: {}
`;

function problemsWith(
  reviewed: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly string[] {
  const { root } = new ScratchRepository({
    "packages/purse/package.json": { name: "@org/purse", version: "1.0.0" },
    "packages/till/package.json": { name: "@org/till", version: "1.0.0" },
    "pnpm-lock.yaml": lockfile,
  });
  return compareDependencies(root, reviewed);
}

const till = { "drawer-alias": "holds coins", lock: "of drawer" };
const purse = { coins: "money", metal: "of coins", ...till };

describe("runtime dependencies", () => {
  it("pass when all that an install brings along is reviewed", () => {
    expect(problemsWith({ "packages/purse": purse, "packages/till": till })).toEqual([]);
  });

  it("pass when they are reviewed for all packages of that kind of name", () => {
    expect(
      problemsWith({ "packages/pu*": { coins: "money", metal: "of coins" }, "packages/*": till }),
    ).toEqual([]);
  });

  it("fail for a new one, however deep, and say what leads to it and what to do", () => {
    const { lock: _, ...withoutLock } = purse;
    expect(problemsWith({ "packages/purse": withoutLock, "packages/till": till })).toEqual([
      "packages/purse: installs lock (@org/till → drawer-alias → lock), which is not reviewed. " +
        "Remove the dependency, or review it and list it in scripts/gates/reviewed-dependencies.ts with its purpose.",
    ]);
  });

  it("fail for one that only the manifest names yet, and for a peer", () => {
    const { root } = new ScratchRepository({
      "packages/purse/package.json": {
        name: "@org/purse",
        version: "1.0.0",
        dependencies: { "@org/till": "workspace:^", coins: "1.0.0" },
        peerDependencies: { pocket: "1.0.0" },
      },
      "pnpm-lock.yaml": "importers: {}\nsnapshots: {}\n",
    });
    expect(compareDependencies(root, { "packages/purse": { coins: "money" } })).toEqual([
      expect.stringContaining("packages/purse: installs pocket (pocket), which is not reviewed."),
    ]);
  });

  it("fail for one that was reviewed for another package only", () => {
    expect(problemsWith({ "packages/purse": purse })).toHaveLength(2);
  });

  it("fail for an entry of the list that nothing installs any more", () => {
    const reviewed = {
      "packages/purse": { ...purse, tester: "tests" },
      "packages/till": till,
      "packages/safe": {},
    };
    expect(problemsWith(reviewed)).toEqual([
      "packages/purse: does not install tester any more. Remove it from scripts/gates/reviewed-dependencies.ts.",
      "packages/safe: is not published. Remove it from scripts/gates/reviewed-dependencies.ts.",
    ]);
  });
});
