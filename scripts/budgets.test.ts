/** The counted rows of the cost table. Times are in `pnpm bench`; type instantiations in `generator/type-cost.test.ts`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budgets, type Measure } from "./bench/budgets.ts";
import { bundleSize } from "./bench/bundle-size.ts";
import { clientPackages, type ClientPackage } from "./bench/client-packages.ts";
import { installedSize } from "./bench/installed-size.ts";
import { oneCallProgram } from "./bench/one-call-program.ts";
import { mostOf, overBudget } from "./bench/over-budget.ts";
import { places } from "./bench/places.ts";
import { touchedGlobals } from "./bench/touched-globals.ts";

const clients = await clientPackages();

it("say in the README what an install brings: the largest client, to the next 50 kB", async () => {
  const sizes = await Promise.all(clients.map(({ directory }) => installedSize(directory)));
  const largest = Math.max(...sizes.map(({ bytes }) => bytes));
  const readme = readFileSync(new URL("README.md", places.root), "utf8");
  expect(readme).toContain(`two packages and at most ${Math.ceil(largest / 50_000) * 50} kB`);
  expect(sizes.map(({ packages }) => packages.length)).toEqual(clients.map(() => 2));
});

describe.each(clients)("$name", (client) => {
  it("is small in a program that makes one call", async () => {
    expectWithin("bundle", await bundleOf(client));
  });

  it("installs little: few bytes, few packages, no scripts", async () => {
    const { bytes, packages, scripts } = await installedSize(client.directory);
    expectWithin("installBytes", bytes);
    expectWithin("installPackages", packages.length);
    expectWithin("installScripts", scripts.length);
  });

  it("depends on payouts-common, which depends on nothing", () => {
    expect(dependenciesOf(client.directory)).toEqual(["@org/payouts-common"]);
    expect(dependenciesOf(new URL("payouts-common/", places.packages))).toEqual([]);
  });

  it("reads no global of the platform when it is loaded", async () => {
    expect(await touchedGlobals(client.entry)).toEqual([]);
  });
});

describe("the recorded bundle", () => {
  const { reached, limit } = budgets.bundle;

  it("is that of our largest client, so that what is saved stays saved", async () => {
    const largest = Math.max(...(await Promise.all(clients.map(bundleOf))));
    const saved = `The largest bundle is ${largest} bytes. Set \`recorded\` in scripts/bench/budgets.ts to that.`;
    expect(largest, saved).toBeGreaterThanOrEqual(reached.recorded - reached.allowance);
  });

  it("goes once the goal is met", () => {
    expect(reached.recorded, "Remove `reached` from scripts/bench/budgets.ts.").toBeGreaterThan(limit);
  });
});

function expectWithin(measure: Measure, figure: number): void {
  expect(figure, overBudget(measure, figure)).toBeLessThanOrEqual(mostOf(measure));
}

function bundleOf(client: ClientPackage): Promise<number> {
  return bundleSize(oneCallProgram(client), places.packages);
}

/** Names of the dependencies in a package's manifest. */
function dependenciesOf(directory: URL): string[] {
  const manifest = JSON.parse(readFileSync(new URL("package.json", directory), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {});
}
