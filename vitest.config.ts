import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,test,scripts,examples}/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/__snapshots__/**", "**/dist/**"],
    setupFiles: ["scripts/seed-properties.ts"],
    // By default a worker less than there are cores: on two cores one, though much of the time is spent waiting.
    maxWorkers: 2,
    // Two cores, shared: a slow start of a worker is no failure of a test.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
