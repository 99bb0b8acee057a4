import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findChromium } from "./find-chromium.ts";

it("finds Chromium on the PATH, whatever it is called", () => {
  const directory = mkdtempSync(join(tmpdir(), "chromium-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "google-chrome");
  writeFileSync(file, "");
  expect(findChromium({ PATH: ["/nowhere", directory].join(delimiter), CI: "true" })).toBe(file);
});

it("lets tests be skipped where there is none, but not in CI", () => {
  expect(findChromium({ PATH: "/nowhere" })).toBeUndefined();
  for (const env of [{ CI: "true" }, { CHROMIUM_REQUIRED: "1" }])
    expect(() => findChromium({ PATH: "/nowhere", ...env })).toThrow("apt-get install chromium");
});
