import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep, startTimeLimit } from "./time-limit.ts";

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
    const stops = Array.from({ length: 100 }, (_, index) => startTimeLimit(1000 + index, () => undefined));
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
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

  it("may be infinite, and longer than a timer can be", async () => {
    const expire = vi.fn();
    startTimeLimit(Infinity, expire)();
    const stop = startTimeLimit(2 ** 33, expire);
    await vi.advanceTimersByTimeAsync(2 ** 32);
    expect(expire).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 ** 33);
    expect(expire).toHaveBeenCalledOnce();
    stop();
  });

  it("leaves no timer behind when the last one is stopped", () => {
    const stops = [100, 200].map((ms) => startTimeLimit(ms, () => undefined));
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("sleep", () => {
  it("ends when its time is over, and leaves no listener", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const slept = sleep(10, controller.signal);
    await vi.advanceTimersByTimeAsync(10);
    await slept;
    expect(removed).toHaveBeenCalledOnce();
  });

  it("ends with the signal, at once, and leaves no timer", async () => {
    const controller = new AbortController();
    const slept = sleep(10_000, controller.signal);
    controller.abort();
    await slept;
    await sleep(10_000, controller.signal);
    expect(vi.getTimerCount()).toBe(0);
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
