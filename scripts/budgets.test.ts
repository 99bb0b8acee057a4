/** The counted rows of the cost table. Times are in `pnpm bench`; type instantiations in `generator/type-cost.test.ts`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budgets } from "./bench/budgets.ts";
import { bundleSize } from "./bench/bundle-size.ts";
import { clientPackages } from "./bench/client-packages.ts";
import { installedSize } from "./bench/installed-size.ts";
import { oneCallProgram } from "./bench/one-call-program.ts";
import { places } from "./bench/places.ts";
import { touchedGlobals } from "./bench/touched-globals.ts";

/**
 * What has been reached so far where a budget is not met yet. A figure here may only ever go down; once it is at the
 * budget, its line goes.
 */
const reached = {
  /**
   * Goal: 6 kB. Raised once, by 2.4 kB: for errors that always come and never leak, and for requests that no runtime sends
   * twice.
   */
  bundle: 22_900,
};

const clients = await clientPackages();

describe("budgets", () => {
  it("hold for some client", () => {
    expect(clients).not.toHaveLength(0);
  });

  it("are not beaten already by what is pinned as reached", () => {
    expect(reached.bundle).toBeGreaterThan(budgets.bundle.limit);
  });
});

describe.each(clients)("$name", (client) => {
  it("is small in a program that makes one call", async () => {
    expect(await bundleSize(oneCallProgram(client), places.packages)).toBeLessThanOrEqual(reached.bundle);
  });

  it("installs little: few bytes, few packages, no scripts", async () => {
    const { bytes, packages, scripts } = await installedSize(client.directory);
    expect(bytes).toBeLessThanOrEqual(budgets.installBytes.limit);
    expect(packages.length, packages.join(", ")).toBeLessThanOrEqual(budgets.installPackages.limit);
    expect(scripts).toEqual([]);
  });

  it("depends on payouts-common, and that on nothing", () => {
    expect(dependenciesOf(client.directory)).toEqual(["@org/payouts-common"]);
    expect(dependenciesOf(new URL("payouts-common/", places.packages))).toEqual([]);
  });

  it("touches nothing of the platform when it is loaded", async () => {
    expect(await touchedGlobals(client.entry)).toEqual([]);
  });
});

/** Names of the dependencies in a package's manifest. */
function dependenciesOf(directory: URL): string[] {
  const manifest = JSON.parse(readFileSync(new URL("package.json", directory), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {});
}
