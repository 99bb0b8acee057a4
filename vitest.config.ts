import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Every package is a project of the test runner, named after its directory; `scripts` is one more. */
const projects = new Map([
  ...readdirSync(new URL("packages/", import.meta.url)).map((name) => [name, `packages/${name}`] as const),
  ["scripts", "scripts"],
]);

export default defineConfig({
  test: {
    // By default there is one worker fewer than cores: on two cores one, though tests spend much of their time waiting.
    maxWorkers: 2,
    // On a busy machine a worker may start slowly; that is not a failed test.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ["scripts/seed-properties.ts"],
    exclude: ["**/node_modules/**", "**/__snapshots__/**", "**/dist/**"],
    projects: Array.from(projects, ([name, directory]) => ({
      extends: true,
      test: { name, include: [`${directory}/**/*.test.ts`], globalSetup: ["scripts/build-dependencies.ts"] },
    })),
  },
});
