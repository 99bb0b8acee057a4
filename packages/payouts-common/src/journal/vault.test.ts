import { afterEach, expect, it, vi } from "vitest";
import { type Binding, createVault } from "./vault.ts";

const binding: Binding = ["example", "main", "payroll-2026-11/17", 1, "sealed"];
const text = `{"name":"Åsa \u{1F600}","odd":"\uD800"}`;

afterEach(() => {
  vi.unstubAllGlobals();
});

it("protects alike whether the runtime has a hash function of its own or Web Crypto only", async () => {
  const vault = createVault(undefined, true);
  const written = [await vault.protect(text, binding), await vault.fingerprint(text)];
  vi.stubGlobal("process", undefined);
  expect([await vault.protect(text, binding), await vault.fingerprint(text)]).toEqual(written);
  expect(await vault.reveal(written[0] ?? "", binding)).toBe(text);
});

it("refuses a text that was changed, and one of another entry or field", async () => {
  const vault = createVault(undefined, true);
  const stored = await vault.protect(text, binding);
  const another: Binding = ["example", "main", "payroll-2026-11/18", 1, "sealed"];
  const answer: Binding = ["example", "main", "payroll-2026-11/17", 1, "answer"];
  for (const reveal of [
    vault.reveal(stored.replace("Åsa", "Eve"), binding),
    vault.reveal(stored, another),
    vault.reveal(stored, answer),
  ])
    await expect(reveal).rejects.toThrow("has been changed, or belongs to another entry");
});
