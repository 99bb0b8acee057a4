import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep, startTimeLimit, stopTimeLimit } from "./time-limit.ts";

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
    const running = Array.from({ length: 100 }, (_, index) => startTimeLimit(1000 + index, () => undefined));
    expect(vi.getTimerCount()).toBe(1);
    for (const limit of running) stopTimeLimit(limit);
  });

  it("does not expire when it is stopped", async () => {
    const expire = vi.fn();
    const limit = startTimeLimit(100, expire);
    startTimeLimit(50, () => undefined);
    stopTimeLimit(limit);
    stopTimeLimit(limit);
    await vi.advanceTimersByTimeAsync(1000);
    expect(expire).not.toHaveBeenCalled();
  });

  it("may be infinite, and longer than a timer can be", async () => {
    const expire = vi.fn();
    stopTimeLimit(startTimeLimit(Infinity, expire));
    const limit = startTimeLimit(2 ** 33, expire);
    await vi.advanceTimersByTimeAsync(2 ** 32);
    expect(expire).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 ** 33);
    expect(expire).toHaveBeenCalledOnce();
    stopTimeLimit(limit);
  });

  it("leaves no timer behind when the last one is stopped", () => {
    const running = [100, 200].map((ms) => startTimeLimit(ms, () => undefined));
    for (const limit of running) stopTimeLimit(limit);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a timer that is kept for the next limit", () => {
  const expired = (ms: number): Promise<string> =>
    new Promise((resolve) => startTimeLimit(ms, () => resolve("expired")));

  it("serves a later limit that is longer, and one that is shorter", async () => {
    vi.useRealTimers();
    stopTimeLimit(startTimeLimit(20, () => undefined));
    expect(await expired(40)).toBe("expired");
    stopTimeLimit(startTimeLimit(60_000, () => undefined));
    expect(await expired(10)).toBe("expired");
  });

  it("is not trusted with another clock: fake timers between real ones", async () => {
    vi.useRealTimers();
    stopTimeLimit(startTimeLimit(10, () => undefined));
    vi.useFakeTimers();
    const fake = expired(1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await fake).toBe("expired");
    stopTimeLimit(startTimeLimit(5, () => undefined));
    vi.useRealTimers();
    expect(await expired(10)).toBe("expired");
  });

  it("lets the process go also where fake timers came between", async () => {
    vi.useRealTimers();
    stopTimeLimit(startTimeLimit(60_000, () => undefined));
    const unref = vi.spyOn(Object.getPrototypeOf(setTimeout(() => undefined, 0)) as NodeJS.Timeout, "unref");
    await new Promise(setImmediate);
    expect(unref).toHaveBeenCalledOnce();
    const limit = startTimeLimit(30_000, () => undefined);
    vi.useFakeTimers();
    stopTimeLimit(limit);
    vi.useRealTimers();
    await new Promise(setImmediate);
    expect(unref).toHaveBeenCalledTimes(2);
    unref.mockRestore();
  });

  it("is not kept where a test could clear it", async () => {
    stopTimeLimit(startTimeLimit(1000, () => undefined));
    vi.clearAllTimers();
    const later = expired(2000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await later).toBe("expired");
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
    import { startTimeLimit, stopTimeLimit } from ${JSON.stringify(module)};
    const limit = startTimeLimit(60_000, () => {});
    startTimeLimit(100, () => { console.log("kept"); stopTimeLimit(limit); });
  `;
  const started = Date.now();
  const { stdout } = await promisify(execFile)("node", ["--input-type=module", "-e", program]);
  expect(stdout).toBe("kept\n");
  expect(Date.now() - started).toBeLessThan(10_000);
});
