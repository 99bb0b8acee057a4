import { expect, it } from "vitest";
import { pennyJar } from "../../../test/penny-jar.ts";
import type { Step } from "../../fault/fault.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { openInProcess } from "./in-process-session.ts";

const hour = 3_600_000;

function open(steps: Step[], clock = new VirtualClock()): ReturnType<typeof openInProcess> {
  return openInProcess(pennyJar, {
    operationId: "createPayout",
    lateMs: 60,
    keyLifetimeMs: 24 * hour,
    clock,
    nextStep: () => steps.shift(),
  });
}

function pay(
  { fetch, baseUrl }: ReturnType<typeof openInProcess>,
  init: RequestInit = {},
): Promise<Response> {
  const body = JSON.stringify({ amount: 5, reference: "r-1" });
  return fetch(`${baseUrl}/payouts`, { method: "POST", headers: { key: "k-1" }, body, ...init });
}

it("recognises a key until it has expired", async () => {
  const clock = new VirtualClock();
  const opened = open([], clock);
  await clock.run("a", async () => {
    await pay(opened);
    await clock.delay(24 * hour - 1);
    await pay(opened);
    expect(opened.session.held).toBe(1);
    await clock.delay(1);
    await pay(opened);
    expect(opened.session.held).toBe(2);
  });
});

it.each<[string, Step, held: number, error: object]>([
  ["a refused connection", { before: "refuse" }, 0, { cause: { code: "ECONNREFUSED" } }],
  ["a reset after the commit", { then: "reset" }, 1, { cause: { code: "ECONNRESET" } }],
  ["a cut body", { then: "cut" }, 1, { message: "terminated" }],
])("plays %s", async (_, step, held, error) => {
  const opened = open([step]);
  await expect(pay(opened).then((response) => response.text())).rejects.toMatchObject(error);
  expect(opened.session.held).toBe(held);
});

it("ends a request that hangs, or whose body drips, by its signal", async () => {
  const opened = open([{ then: "hang" }, { then: "drip" }]);
  const [hangs, drips] = [new AbortController(), new AbortController()];
  const hanging = pay(opened, { signal: hangs.signal });
  hangs.abort(new Error("enough"));
  await expect(hanging).rejects.toThrow("enough");
  const dripping = (await pay(opened, { signal: drips.signal })).text();
  drips.abort(new Error("enough"));
  await expect(dripping).rejects.toThrow("enough");
});

it("follows a redirect only where the caller lets it, and counts what goes to another origin", async () => {
  const away: Step = { commit: false, answer: { status: 307, location: "other" } };
  const opened = open([away, away]);
  expect((await pay(opened, { redirect: "manual" })).status).toBe(307);
  expect([opened.session.misdirected, opened.session.held]).toEqual([0, 0]);
  expect((await pay(opened)).status).toBe(200);
  expect([opened.session.misdirected, opened.session.held]).toEqual([1, 0]);
});
