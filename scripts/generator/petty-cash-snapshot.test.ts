import { describe, expect, it } from "vitest";
import { buildModel, pettyCash } from "./__fixtures__/build-model.ts";
import { emitPackage } from "./emitters/index.ts";

/** The generator's one snapshot: a whole package, file by file, from a provider that exercises every branch. */
describe("the package of petty-cash", async () => {
  const files = await emitPackage(await buildModel(pettyCash));

  it("has these files", () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      "LICENSE",
      "README.md",
      "openapi.json",
      "package.json",
      "src/client.ts",
      "src/description.ts",
      "src/index.ts",
      "src/node.ts",
      "src/open-telemetry.ts",
      "src/openapi-fetch.ts",
      "src/schema.ts",
      "src/types.ts",
      "src/webhooks.ts",
      "test/contract.test.ts",
      "test/webhooks.test.ts",
      "tsconfig.build.json",
      "tsconfig.json",
    ]);
  });

  it.each(files)("$path is as it was", async ({ path, text }) => {
    // On one line as it is published; here as people can review it.
    const shown = path === "openapi.json" ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
    await expect(shown).toMatchFileSnapshot(`__snapshots__/petty-cash-client/${path}`);
  });

  it("is the same when it is made again", async () => {
    expect(await emitPackage(await buildModel(pettyCash))).toEqual(files);
  });
});
