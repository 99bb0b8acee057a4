import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const files = globSync(["packages/*/src/**/*.ts", "scripts/**/*.ts"], {
  cwd: root,
  // The rivals of the benchmark are programs of their own.
  exclude: ["**/{node_modules,dist,__snapshots__,bench}/**", "**/*.{test,test-d}.ts"],
});

/** Modules that import a package, by its name or by a path within it. */
function importersOf(name: string): string[] {
  return files
    .filter((file) =>
      ts
        .preProcessFile(readFileSync(new URL(file, root), "utf8"))
        .importedFiles.some(({ fileName }) => fileName === name || fileName.startsWith(`${name}/`)),
    )
    .sort();
}

it("of openapi-typescript is the emitter of schemas", () => {
  expect(importersOf("openapi-typescript")).toEqual(["scripts/generator/emitters/schema.ts"]);
});

it("of openapi-fetch is one generated module of each client", () => {
  const clients = globSync("packages/*-client", { cwd: root }).sort();
  expect(clients).not.toEqual([]);
  expect(importersOf("openapi-fetch")).toEqual(clients.map((client) => `${client}/src/openapi-fetch.ts`));
});
