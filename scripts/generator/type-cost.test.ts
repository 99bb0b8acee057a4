import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "./__fixtures__/build-model.ts";
import { manyOperations } from "./__fixtures__/many-operations.ts";
import { TemporaryWorkspace } from "./__fixtures__/temporary-workspace.ts";
import { emitPackage } from "./emitters/index.ts";
import type { EmittedFile } from "./emitters/index.ts";
import { exampleCall, exampleClient } from "./emitters/readme/example-call.ts";
import { buildProviderModel } from "./model/build-provider-model.ts";
import type { ProviderModel } from "./provider-model.ts";

const specs = new URL("../../specs/", import.meta.url);
const packages = new URL("../../packages/", import.meta.url);
const compilers = ["typescript", "typescript-7"];

/** What six calls may cost to compile, however large the spec of the client. */
const mostInstantiations = 100;

describe("what six calls of a client cost the compiler", () => {
  let workspace: TemporaryWorkspace;
  beforeAll(async () => {
    workspace = await TemporaryWorkspace.create();
  });
  afterAll(() => workspace.remove());

  const ids = readdirSync(specs).flatMap((file) =>
    file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : [],
  );

  it.for(ids)("%s, as it is built", async (id, { skip }) => {
    const model = await buildModel(new URL(`${id}.yaml`, specs));
    // Said aloud rather than passed: nothing was measured.
    if (examplesOf(model).length === 0) skip("the spec has no example, so it shows no call to count");
    await workspace.link(model.names.package, fileURLToPath(new URL(`${id}-client`, packages)));
    for (const compiler of compilers) {
      expect(await costOf(workspace, compiler, model)).toBeLessThanOrEqual(mostInstantiations);
    }
  });

  it("is the same for 10 operations and for 200", async () => {
    const costs: number[] = [];
    for (const count of [10, 200]) {
      const id = `has-${count}`;
      const model = buildProviderModel(
        { id, file: `specs/${id}.yaml`, document: manyOperations(count) },
        { version: "0.0.0", license: "" },
      );
      const files = await emitPackage(model);
      await workspace.write(`packages/${id}-client`, [...files, ...declarationsOf(files)]);
      await workspace.link(model.names.package, workspace.path(`packages/${id}-client`));
      costs.push(await costOf(workspace, "typescript", model));
    }
    expect(costs[0]).toBeGreaterThan(0);
    expect(costs[1]).toBe(costs[0]);
    expect(costs[0]).toBeLessThanOrEqual(mostInstantiations);
  });
});

/** What a build would put into `dist`, for the types alone: no declaration depends on another file's. */
function declarationsOf(files: readonly EmittedFile[]): EmittedFile[] {
  return files
    .filter(({ path }) => path.startsWith("src/"))
    .map(({ path, text }) => ({
      path: path.replace("src/", "dist/").replace(/\.ts$/, ".d.ts"),
      text: ts.transpileDeclaration(text, { compilerOptions: { isolatedDeclarations: true } }).outputText,
    }));
}

/** The calls that the spec's examples show. */
function examplesOf(model: ProviderModel): string[] {
  return model.operations.flatMap((operation) => exampleCall(model, operation) ?? []);
}

/** Instantiations of a program that makes the client and calls it six times, less those of one that only makes it. */
async function costOf(
  workspace: TemporaryWorkspace,
  compiler: string,
  model: ProviderModel,
): Promise<number> {
  const { names } = model;
  const start = `import { ${names.create} } from "${names.package}";\n${exampleClient(model)}\n`;
  const calls = examplesOf(model);
  expect(calls).not.toHaveLength(0);
  const six = Array.from({ length: 6 }, (_, index) => `await ${calls[index % calls.length]};\n`);
  const without = await instantiationsOf(workspace, compiler, `${start}export { ${names.variable} };\n`);
  return (await instantiationsOf(workspace, compiler, start + six.join(""))) - without;
}

async function instantiationsOf(
  workspace: TemporaryWorkspace,
  compiler: string,
  source: string,
): Promise<number> {
  const options = {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  };
  await workspace.write("consumer", [
    { path: "consumer.mts", text: source },
    { path: "tsconfig.json", text: JSON.stringify({ compilerOptions: options, files: ["consumer.mts"] }) },
  ]);
  const { output } = await workspace.run(`${compiler}/bin/tsc`, "-p", "consumer", "--extendedDiagnostics");
  expect(output).not.toContain("error TS");
  return Number(/Instantiations: +(\d+)/.exec(output)?.[1]);
}
