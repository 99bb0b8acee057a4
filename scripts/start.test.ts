import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("`pnpm start` calls every operation of every client, and none fails", () => {
  const program = fileURLToPath(new URL("start.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  expect(stdout + stderr).toMatch(/\b0 failed/);
  expect(status, stderr).toBe(0);
}, 60_000);
