import { expect, it } from "vitest";
import { VirtualClock } from "./virtual-clock.ts";

const hour = 3_600_000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("lets weeks pass at once, in order, on every clock", async () => {
  const clock = new VirtualClock();
  const started = performance.now();
  const seen: string[] = [];
  await clock.run("a", async () => {
    const [wall, monotonic] = [Date.now(), performance.now()];
    await Promise.all([
      wait(500 * hour).then(() => seen.push("weeks")),
      clock.delay(2 * hour).then(() => seen.push("hours")),
      wait(10).then(() => seen.push("soon")),
    ]);
    expect([Date.now() - wall, performance.now() - monotonic]).toEqual([500 * hour, 500 * hour]);
  });
  expect(seen).toEqual(["soon", "hours", "weeks"]);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it("keeps the monotonic clock and the machine's timers still while the machine sleeps", async () => {
  const clock = new VirtualClock();
  await clock.run("a", async () => {
    const [provider, wall, monotonic] = [clock.now(), Date.now(), performance.now()];
    const timer = wait(1000);
    clock.sleepMachine(30 * hour);
    clock.wallErrorMs = 60_000;
    await timer;
    expect([clock.now() - provider, Date.now() - wall, performance.now() - monotonic]).toEqual([
      30 * hour + 1000,
      30 * hour + 61_000,
      1000,
    ]);
  });
});

it("lets what is on the wire arrive while the machine sleeps, and what is sent later after it", async () => {
  const clock = new VirtualClock();
  await clock.run("a", async () => {
    const started = clock.now();
    const sent = clock.machineDelay(100).then(() => clock.now() - started);
    clock.sleepMachine(30 * hour);
    const later = clock.machineDelay(100).then(() => clock.now() - started);
    expect([await sent, await later]).toEqual([100, 30 * hour + 100]);
  });
});

it("waits for real work, such as hashing, without letting time pass", async () => {
  const clock = new VirtualClock();
  await clock.run("a", async () => {
    const before = clock.now();
    void clock.delay(1);
    await crypto.subtle.digest("SHA-256", new Uint8Array(5_000_000));
    expect(clock.now()).toBe(before);
  });
});

it("puts the clocks back, and says when nothing will ever happen", async () => {
  const [now, timeout, random] = [Date.now, setTimeout, Math.random];
  await expect(new VirtualClock().run("a", () => new Promise(() => undefined))).rejects.toThrow(
    "nothing will ever happen",
  );
  expect([Date.now, setTimeout, Math.random]).toEqual([now, timeout, random]);
});
