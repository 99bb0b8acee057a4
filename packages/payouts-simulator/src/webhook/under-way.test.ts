import { describe, expect, it } from "vitest";
import { UnderWay } from "./under-way.ts";

/** A promise, and what settles it. */
function pending(): {
  readonly task: Promise<string>;
  readonly finish: () => void;
  readonly fail: () => void;
} {
  let finish = (): void => undefined;
  let fail = (): void => undefined;
  const task = new Promise<string>((resolve, reject) => {
    finish = () => resolve("done");
    fail = () => reject(new Error("failed"));
  });
  return { task, finish, fail };
}

/** What has happened when nothing is left to do. */
async function isSettled(work: UnderWay): Promise<boolean> {
  let settled = false;
  void work.settled().then(() => (settled = true));
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe("UnderWay", () => {
  it("is settled when everything is done, or has failed", async () => {
    const work = new UnderWay();
    expect(await isSettled(work)).toBe(true);
    const [one, two] = [pending(), pending()];
    const tracked = [work.track(one.task), work.track(two.task)];
    expect([work.isIdle, await isSettled(work)]).toEqual([false, false]);
    one.finish();
    expect(await isSettled(work)).toBe(false);
    two.fail();
    expect([await isSettled(work), work.isIdle]).toEqual([true, true]);
    expect((await Promise.allSettled(tracked)).map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
    ]);
  });

  it("is settled when it is ended", async () => {
    const work = new UnderWay();
    void work.track(pending().task);
    const settled = work.settled();
    work.end(new Error("Closed."));
    await settled;
    expect([work.isIdle, work.signal.aborted, work.signal.reason]).toEqual([
      true,
      true,
      new Error("Closed."),
    ]);
  });
});
