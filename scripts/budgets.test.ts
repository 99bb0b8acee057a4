/** The counted rows of the cost table. Times are in `pnpm bench`; type instantiations in `generator/type-cost.test.ts`. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { budgets, pacerBytes, runtimeBytes, sizeInOperations, type Measure } from "./bench/budgets.ts";
import { bundleSize } from "./bench/bundle-size.ts";
import { clientPackages } from "./bench/client-packages.ts";
import { installedSize } from "./bench/installed-size.ts";
import { oneCallProgram, runtimeProgram } from "./bench/one-call-program.ts";
import { mostOf, overBudget } from "./bench/over-budget.ts";
import { publishedSize } from "./bench/published-size.ts";
import { places } from "./bench/places.ts";
import { touchedGlobals } from "./bench/touched-globals.ts";
import { buildProviderModel } from "./generator/model/build-provider-model.ts";
import { grownSpec } from "./grown-spec.ts";

const clients = await clientPackages();
const runtime = new URL("payouts-common/", places.packages);

it("say in the README what an install brings, and how it grows with the API", async () => {
  const { limit, perOperation } = budgets.installBytes;
  const readme = readFileSync(new URL("README.md", places.root), "utf8");
  expect(readme).toContain(
    `four packages: at most ${Math.ceil(limit / 10_000) * 10} kB, and ${perOperation / 1000} kB for each operation of the API`,
  );
  const sizes = await Promise.all(clients.map(({ directory }) => installedSize(directory)));
  expect(sizes.map(({ packages }) => packages.length)).toEqual(clients.map(() => 4));
});

describe.each(clients)("$name", (client) => {
  it("is small in a program that makes one call", async () => {
    const { limits } = client.model.description;
    const pacer = limits === undefined ? 0 : pacerBytes.recorded;
    const size = await bundleSize(oneCallProgram(client), places.packages);
    expectWithin("bundle", size - pacer, client.operations);
  });

  it("installs little: few bytes, few packages, no scripts", async () => {
    const { bytes, packages, scripts } = await installedSize(client.directory);
    expectWithin("installBytes", bytes, client.operations);
    expectWithin("installPackages", packages.length);
    expectWithin("installScripts", scripts.length);
  });

  it("depends on payouts-common, which depends on nothing, and on openapi-fetch, which only its own entry loads", async () => {
    expect(dependenciesOf(client.directory)).toEqual(["@org/payouts-common", "openapi-fetch"]);
    for (const entry of ["index", "node"])
      expect(await readFile(new URL(`dist/${entry}.js`, client.directory), "utf8")).not.toContain(
        "openapi-fetch",
      );
    expect(dependenciesOf(new URL("payouts-common/", places.packages))).toEqual([]);
  });

  it("reads no global of the platform when it is loaded", async () => {
    expect(await touchedGlobals(client.entry)).toEqual([]);
  });
});

/** As many operations as a provider may well have, of the size that those of each of our specs have. */
describe.each(clients)("a larger API, of the operations of $name", ({ model }) => {
  const times = Math.ceil(90 / model.operations.length);
  const document = grownSpec(model.document, times * model.operations.length);
  const spec = { id: model.id, file: model.specFile, document };
  const grown = buildProviderModel(spec, { version: "0.0.0", license: model.license });
  const operations = sizeInOperations(grown.operations.length, Buffer.byteLength(JSON.stringify(document)));

  it("installs what its operations may bring", async () => {
    const bytes = (await installedSize(runtime)).bytes + (await publishedSize(grown));
    expect(grown.operations.length).toBeGreaterThanOrEqual(90);
    expectWithin("installBytes", bytes, operations);
  });

  it("is small in a program that makes one call", async () => {
    expectWithin("bundle", await bundleSize(runtimeProgram(grown.description), places.packages), operations);
  });
});

describe("the fixed part only falls", () => {
  it("of an install: payouts-common", async () => {
    const { recorded, allowance } = runtimeBytes;
    const { bytes } = await installedSize(runtime);
    const now = `payouts-common installs ${bytes} bytes. Set \`runtimeBytes\` in scripts/bench/budgets.ts to that.`;
    expect(bytes, now).toBeLessThanOrEqual(recorded + allowance);
    expect(bytes, now).toBeGreaterThanOrEqual(recorded - allowance);
  });

  it("of a bundle: what keeps a client within its provider's limits", async () => {
    const { recorded, allowance } = pacerBytes;
    const [description] = clients.map(({ model }) => ({ ...model.description, operations: {} }));
    if (description === undefined) throw new Error("There are no clients.");
    const [paced = 0, bare = 0] = await Promise.all(
      [true, false].map((isPaced) => bundleSize(runtimeProgram(description, isPaced), places.packages)),
    );
    const now = `The pacer is ${paced - bare} bytes. Set \`pacerBytes\` in scripts/bench/budgets.ts to that.`;
    expect(paced - bare, now).toBeLessThanOrEqual(recorded + allowance);
    expect(paced - bare, now).toBeGreaterThanOrEqual(recorded - allowance);
  });

  it("of a bundle: the runtime, without any operation", async () => {
    const { reached, limit } = budgets.bundle;
    const bundles = clients.map(({ model: { description } }) =>
      bundleSize(runtimeProgram({ ...description, operations: {} }), places.packages),
    );
    const largest = Math.max(...(await Promise.all(bundles)));
    const saved = `The runtime's bundle is ${largest} bytes. Set \`recorded\` in scripts/bench/budgets.ts to that.`;
    expectWithin("bundle", largest);
    expect(largest, saved).toBeGreaterThanOrEqual(reached.recorded - reached.allowance);
    expect(reached.recorded, "Remove `reached` from scripts/bench/budgets.ts.").toBeGreaterThan(limit);
  });
});

function expectWithin(measure: Measure, figure: number, operations = 0): void {
  expect(figure, overBudget(measure, figure, operations)).toBeLessThanOrEqual(mostOf(measure, operations));
}

/** Names of the dependencies in a package's manifest. */
function dependenciesOf(directory: URL): string[] {
  const manifest = JSON.parse(readFileSync(new URL("package.json", directory), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {});
}
