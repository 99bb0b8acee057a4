import { afterAll, describe, expect, it } from "vitest";
import { pennyJar } from "../../../test/penny-jar.ts";
import type { Step } from "../../fault/fault.ts";
import { createTortureProvider, type OpenSession } from "./torture-provider.ts";

const provider = await createTortureProvider(pennyJar);
afterAll(() => provider.close());

function open(steps: Step[] = [], operationId = "createPayout"): OpenSession {
  return provider.open({ operationId, lateMs: 60, nextStep: () => steps.shift() });
}

function pay(
  opened: OpenSession,
  key: string,
  body: object = { amount: 5, reference: "r-1" },
  path = "/payouts",
): Promise<Response> {
  return opened.fetch(`${opened.baseUrl}${path}`, {
    method: "POST",
    headers: { key, "content-type": "application/json" },
    body: JSON.stringify(body),
    redirect: "manual",
  });
}

describe("a provider", () => {
  it("commits one request for each key, and marks a repeat", async () => {
    const opened = open();
    const first = await pay(opened, "k-1");
    const second = await pay(opened, "k-1");
    expect([first.status, first.headers.get("replayed"), second.headers.get("replayed")]).toEqual([
      201,
      null,
      "yes",
    ]);
    expect(await second.json()).toEqual(await first.json());
    await pay(opened, "k-2");
    expect(opened.session.held).toBe(2);
  });

  it("refuses another body under a known key", async () => {
    const opened = open();
    await pay(opened, "k-1");
    const second = await pay(opened, "k-1", { amount: 6 });
    expect([second.status, await second.json()]).toEqual([409, { code: "reused" }]);
    expect(opened.session.held).toBe(1);
  });

  it("answers another body under a known key with the first payout, where the dialect replays that", async () => {
    const opened = open([], "createSlowPayout");
    const answerTo = async (amount: number): Promise<unknown> =>
      (await pay(opened, "", { amount, reference: "r-1" }, "/slow-payouts")).json();
    expect(await answerTo(5)).toMatchObject({ amount: 5 });
    expect(await answerTo(6)).toMatchObject({ amount: 5 });
    expect(opened.session.held).toBe(1);
  });

  it("commits every request if the dialect recognises no repeats", async () => {
    const opened = open([], "dropCoin");
    await pay(opened, "k-1", { amount: 5 }, "/coins");
    await pay(opened, "k-1", { amount: 5 }, "/coins");
    expect(opened.session.held).toBe(2);
  });

  it("answers a repeat while the first request is running", async () => {
    const opened = open([{ commit: "late", then: "hang" }]);
    void pay(opened, "k-1").catch(() => undefined);
    while (opened.session.arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const second = await pay(opened, "k-1");
    expect([second.status, await second.json()]).toEqual([409, { code: "running" }]);
    await opened.session.settled();
    expect(opened.session.held).toBe(1);
  });

  it("commits twice if a repeat arrives before the pause that the dialect asks for", async () => {
    const opened = open([{ commit: "late", then: "hang" }], "createSlowPayout");
    const body = { amount: 5, reference: "r-1" };
    void pay(opened, "", body, "/slow-payouts").catch(() => undefined);
    while (opened.session.arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await pay(opened, "", body, "/slow-payouts");
    await opened.session.settled();
    expect(opened.session.held).toBe(2);
  });

  it("lists the committed payouts, the newest first, with the values of their requests", async () => {
    const opened = open();
    await pay(opened, "k-1", { amount: 7, reference: "r-7" });
    await pay(opened, "k-2", { amount: 8, reference: "r-8" });
    const page: unknown = await (await fetch(`${opened.baseUrl}/payouts`)).json();
    expect(page).toEqual({
      payouts: [
        { id: "p-4", amount: 8, reference: "r-8" },
        { id: "p-3", amount: 7, reference: "r-7" },
        // The documented one.
        { id: "p-1", amount: 5, reference: "r-0" },
      ],
      next: null,
    });
  });

  it("issues a token with its lifetime in seconds", async () => {
    const opened = open();
    const answer = await fetch(`${opened.baseUrl}/login`, { method: "POST", body: "{}" });
    expect(await answer.json()).toEqual({ token: expect.stringMatching(/^simulated-/), seconds: 300 });
    expect(opened.session.held).toBe(0);
  });
});

describe("a step", () => {
  it.each<[Step, string, held: number]>([
    [{ commit: false, then: "reset" }, "fetch failed: ECONNRESET", 0],
    [{ then: "reset" }, "fetch failed: ECONNRESET", 1],
    [{ then: "cut" }, "201, then terminated: UND_ERR_SOCKET", 1],
    [{ before: "refuse" }, "fetch failed: ECONNREFUSED", 0],
    [{ before: "unresolved" }, "fetch failed: ENOTFOUND", 0],
    [{ commit: false, answer: { status: 500 } }, "500 {}", 0],
    [{ answer: { status: 200, body: "other-schema" } }, '200 {"unexpected":[true]}', 1],
    [{ deliver: 2, commit: true }, '201 {"id":"p-3","amount":5,"reference":"r-1"}', 1],
  ])("%j", async (step, expected, held) => {
    const opened = open([step]);
    expect(await resultOf(pay(opened, "k-1"))).toBe(expected);
    expect(opened.session.held).toBe(held);
    expect(opened.session.attempts).toBe(1);
  });

  it("hangs or drips until the client stops waiting", async () => {
    for (const then of ["hang", "drip"] as const) {
      const opened = open([{ then }]);
      const signal = AbortSignal.timeout(100);
      const call = opened.fetch(`${opened.baseUrl}/payouts`, {
        method: "POST",
        headers: { key: then },
        body: "{}",
        signal,
      });
      await expect(call.then((response) => response.text())).rejects.toThrow(/timeout/);
    }
  });

  it("gives a date by its own clock", async () => {
    const opened = open([
      { commit: false, answer: { status: 429, retryAfter: { date: 2 }, clockSkewSeconds: 3600 } },
    ]);
    const { headers } = await pay(opened, "k-1");
    const date = Date.parse(headers.get("date") ?? "");
    expect(Date.parse(headers.get("retry-after") ?? "") - date).toBe(2000);
    expect(date - Date.now()).toBeGreaterThan(3_500_000);
  });

  it("redirects, and counts the requests that follow to another origin", async () => {
    const opened = open([
      { commit: false, answer: { status: 307, location: "same" } },
      { commit: false, answer: { status: 307, location: "other" } },
    ]);
    const same = await pay(opened, "k-1");
    expect(same.headers.get("location")).toBe(`${opened.baseUrl}/payouts?redirected=1`);
    const other = await pay(opened, "k-1");
    await fetch(other.headers.get("location") ?? "", { method: "POST" });
    expect([opened.session.misdirected, opened.session.held]).toEqual([1, 0]);
  });
});

/** A call in one line. */
async function resultOf(call: Promise<Response>): Promise<string> {
  let begun = "";
  try {
    const response = await call;
    begun = `${response.status}, then `;
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return `${begun}${message}: ${cause?.code ?? ""}`;
  }
}
