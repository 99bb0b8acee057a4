import { describe, expect, it } from "vitest";
import { transmit, type Transmission, type Transmitted } from "./transmit.ts";

const signed = { body: "{}", headers: { "content-type": "application/json" } };
const transmission = { url: "http://127.0.0.1:1/", method: "post", signed, timeoutMs: 10_000 };

function sent(fetch: typeof globalThis.fetch, more: Partial<Transmission> = {}): Promise<Transmitted> {
  return transmit({ ...transmission, signal: new AbortController().signal, fetch, ...more });
}

/** As a receiver does that never answers. */
const never: typeof globalThis.fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    const refuse = (): void => reject(new DOMException("This operation was aborted", "AbortError"));
    if (init?.signal?.aborted === true) refuse();
    init?.signal?.addEventListener("abort", refuse);
  });

describe("transmit", () => {
  it("tells what was answered", async () => {
    let given: RequestInit | undefined;
    const answer = await sent(async (_, init) => {
      given = init;
      return new Response("Thank you.", { status: 202 });
    });
    expect(answer).toEqual({ status: 202, answer: "Thank you." });
    expect(given).toMatchObject({ method: "POST", body: "{}", headers: signed.headers, redirect: "manual" });
    expect(await sent(async () => new Response(null, { status: 204 }))).toEqual({ status: 204, answer: "" });
  });

  it("keeps the start of an endless answer, and reads no further", async () => {
    let isCanceled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("é".repeat(300))),
      cancel: () => void (isCanceled = true),
    });
    expect(await sent(async () => new Response(endless))).toEqual({ status: 200, answer: "é".repeat(1000) });
    expect(isCanceled).toBe(true);
  });

  it("tells why there is no answer", async () => {
    const refused = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    expect(await sent(() => Promise.reject(refused))).toEqual({
      error: "fetch failed: connect ECONNREFUSED",
    });
    const several = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    expect(await sent(() => Promise.reject(new TypeError("fetch failed", { cause: several })))).toEqual({
      error: "fetch failed: ECONNREFUSED",
    });
    expect(await sent(() => Promise.reject(new Error("No.")))).toEqual({ error: "No." });
  });

  it("tells the status of an answer that breaks off", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("cut")) });
    expect(await sent(async () => new Response(broken))).toEqual({ status: 200, error: "cut" });
  });

  it("gives up when the receiver takes too long", async () => {
    expect(await sent(never, { timeoutMs: 20 })).toEqual({
      error: "The receiver did not answer within 0.02 s.",
    });
  });

  it("ends when it is ended, before or meanwhile", async () => {
    const ending = new AbortController();
    const running = sent(never, { signal: ending.signal });
    ending.abort(new Error("Closed."));
    expect([await running, await sent(never, { signal: ending.signal })]).toEqual([
      { error: "Closed." },
      { error: "Closed." },
    ]);
  });
});
