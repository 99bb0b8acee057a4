import { describe, expect, it, onTestFinished } from "vitest";
import { createPayoutRequest, goodHeaders, simulateTinBox } from "../test/fixtures.ts";
import { serve } from "./serve.ts";

async function served(): Promise<{
  readonly url: string;
  post(path: string, body: unknown, headers?: object): Promise<Response>;
}> {
  const running = await serve(simulateTinBox());
  onTestFinished(() => running.close());
  return {
    url: running.url,
    post: (path, body, headers = {}) =>
      fetch(`${running.url}/_simulator/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
  };
}

describe("the control API", () => {
  it("injects a fault that breaks a real connection, and takes it away", async () => {
    const { url, post } = await served();
    const { id } = (await (await post("faults", { fault: "reset-before-commit", times: 9 })).json()) as {
      id: string;
    };
    await expect(fetch(`${url}/v1/payouts`, createPayoutRequest())).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
    });
    const listed = (await (await fetch(`${url}/_simulator/faults`)).json()) as { faults: unknown[] };
    expect(listed.faults).toEqual([{ fault: "reset-before-commit", times: 9 }]);
    expect((await fetch(`${url}/_simulator/faults/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await fetch(`${url}/v1/payouts`, createPayoutRequest())).status).toBe(201);
    const requests = (await (await fetch(`${url}/_simulator/requests`)).json()) as { requests: unknown[] };
    expect(requests.requests).toHaveLength(2);
  });

  it("says in one sentence what is wrong", async () => {
    const { post } = await served();
    const problem = async (path: string, body: unknown): Promise<unknown> => {
      const response = await post(path, body);
      return [response.status, ((await response.json()) as { message: string }).message];
    };
    expect(await problem("advance", { time: "later" })).toEqual([
      400,
      expect.stringContaining('not "later"'),
    ]);
    expect(await problem("advance", [])).toEqual([400, "The body must be a JSON object."]);
    expect(await problem("move", { id: "po-0", to: "paid" })).toEqual([
      400,
      expect.stringContaining('no payout "po-0"'),
    ]);
    expect(await problem("faults", { fault: "comet" })).toEqual([
      400,
      expect.stringContaining('no fault "comet"'),
    ]);
    expect(await problem("orbit", {})).toEqual([404, expect.stringContaining("clock, payouts")]);
  });

  it("obeys no page of another site", async () => {
    const { url, post } = await served();
    expect((await post("reset", {}, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post("reset", {}, { origin: url })).status).toBe(204);
  });
});

describe("a browser", () => {
  it("may send any documented request from any page (CORS)", async () => {
    const { url } = await served();
    const preflight = await fetch(`${url}/v1/payouts`, {
      method: "OPTIONS",
      headers: {
        origin: "https://shop.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,idempotency-key,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("idempotency-key");
    const answer = await fetch(`${url}/v1/payouts`, {
      headers: { ...goodHeaders, origin: "https://shop.example" },
    });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect((await fetch(`${url}/v1/payouts`, { method: "OPTIONS", headers: goodHeaders })).status).toBe(405);
  });
});
