import { expect, it } from "vitest";
import { whenUnlocked } from "./when-unlocked.ts";

const failure = (errcode: number): Error => Object.assign(new Error("database is locked"), { errcode });

it.each([5, 261, 517])("tries again while the file is busy (%d)", async (errcode) => {
  let attempts = 0;
  const attempt = (): number => {
    attempts += 1;
    if (attempts < 4) throw failure(errcode);
    return attempts;
  };
  expect(await whenUnlocked(attempt)).toBe(4);
});

it("throws any other error at once", async () => {
  const full = failure(13);
  let attempts = 0;
  const attempt = (): never => {
    attempts += 1;
    throw full;
  };
  await expect(whenUnlocked(attempt)).rejects.toBe(full);
  expect(attempts).toBe(1);
});

it("ends, and says why", async () => {
  const attempt = (): never => {
    throw failure(5);
  };
  await expect(whenUnlocked(attempt, 20)).rejects.toThrow("locked for 0.02 seconds");
});
