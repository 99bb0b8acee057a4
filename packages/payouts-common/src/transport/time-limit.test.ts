import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep } from "../call/sleep.ts";
import { startTimeLimit } from "./time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("startTimeLimit", () => {
  it("expires in the order of times, whatever the order of starts", async () => {
    const expired: number[] = [];
    for (const ms of [300, 100, 200, 100.5]) startTimeLimit(ms, () => expired.push(ms));
    await vi.advanceTimersByTimeAsync(150);
    expect(expired).toEqual([100, 100.5]);
    await vi.advanceTimersByTimeAsync(200);
    expect(expired).toEqual([100, 100.5, 200, 300]);
  });

  it("needs one timer for all", () => {
    for (let index = 0; index < 100; index += 1) startTimeLimit(1000 + index, () => undefined);
    expect(vi.getTimerCount()).toBe(1);
  });

  it("does not expire when it is stopped", async () => {
    const expire = vi.fn();
    const stop = startTimeLimit(100, expire);
    startTimeLimit(50, () => undefined);
    stop();
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(expire).not.toHaveBeenCalled();
  });

  it("may be for ever, and longer than a timer can be", async () => {
    const expire = vi.fn();
    startTimeLimit(Infinity, expire)();
    const stop = startTimeLimit(2 ** 33, expire);
    await vi.advanceTimersByTimeAsync(2 ** 32);
    expect(expire).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 ** 33);
    expect(expire).toHaveBeenCalledOnce();
    stop();
  });

  it("outlives a test that took the clock away", async () => {
    startTimeLimit(10, () => undefined);
    vi.useRealTimers();
    expect(await sleep(10, undefined)).toBe(true);
  });
});

describe("sleep", () => {
  it("ends with the signal, at once, and leaves no listener", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const slept = sleep(10, controller.signal);
    await vi.advanceTimersByTimeAsync(10);
    expect(await slept).toBe(true);
    expect(removed).toHaveBeenCalledOnce();
    const cut = sleep(10_000, controller.signal);
    controller.abort();
    expect(await cut).toBe(false);
    expect(await sleep(10_000, controller.signal)).toBe(false);
  });
});

it("keeps a process alive while a limit runs, and no longer", async () => {
  vi.useRealTimers();
  const module = new URL("./time-limit.ts", import.meta.url).href;
  const program = `
    import { startTimeLimit } from ${JSON.stringify(module)};
    const stop = startTimeLimit(60_000, () => {});
    startTimeLimit(100, () => { console.log("kept"); stop(); });
  `;
  const started = Date.now();
  const { stdout } = await promisify(execFile)("node", ["--input-type=module", "-e", program]);
  expect(stdout).toBe("kept\n");
  expect(Date.now() - started).toBeLessThan(10_000);
});
