import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, stubFetch } from "../../test/stub-fetch.ts";
import type { ClientOptions } from "../client-options.ts";
import type { HttpResult } from "./http.ts";

type Style = Record<"GET" | "POST" | "DELETE", (path: string, init?: object) => Promise<HttpResult<unknown>>>;

/** The example's paths are not generated, so this is typed by hand; http.test-d.ts looks at the types. */
function styleOf(options: ClientOptions): Style {
  return exampleClient({ ...options }).http;
}

describe("calls by method and path", () => {
  it("give the whole body, with the safety of the methods", async () => {
    const stub = stubFetch(json(500, {}), json(200, { result: { id: "p1" }, more: 1 }));
    const init = {
      params: { header: { "Idempotency-Key": "mine-1", "Space-Id": "spc-1" }, query: { dry: true } },
      body: { amount: 1 },
      headers: { "x-mine": "1" },
    };
    const result = await styleOf({ fetch: stub.fetch }).POST("/v1/payouts", init);
    expect(result).toMatchObject({
      data: { result: { id: "p1" }, more: 1 },
      response: { status: 200, ok: true },
      meta: { idempotencyKey: "mine-1" },
    });
    expect(stub.sent).toHaveLength(2);
    expect(stub.sent[1]).toMatchObject({
      url: "https://api.example.com/v1/payouts?dry=true",
      body: '{"amount":1}',
      headers: { "idempotency-key": "mine-1", "space-id": "spc-1", "x-mine": "1" },
    });
  });

  it("give an error status as a value, and throw what else fails", async () => {
    const refused = styleOf({ fetch: stubFetch(json(404, { why: "gone" })).fetch });
    expect(await refused.GET("/v1/payouts/{id}", { params: { path: { id: "a" } } })).toEqual({
      error: { why: "gone" },
      response: { status: 404, ok: false },
    });
    const broken = styleOf({ fetch: stubFetch(networkError("ECONNRESET")).fetch, maxRetries: 0 });
    expect(await failureOf(broken.POST("/v1/payouts", { body: {} }))).toMatchObject({ outcome: "unknown" });
  });

  it("throw where a success holds another payout: a status of 200 would hide that", async () => {
    const idempotency = {
      carrier: "header",
      name: "Key",
      compare: [{ request: "/to", result: "/to" }],
    } as const;
    const { fetch } = stubFetch(json(200, { result: { id: "p1", to: "b" } }));
    const { http } = exampleClient({ fetch }, withOperation("createPayout", { idempotency }));
    const error = await failureOf((http as Style).POST("/v1/payouts", { body: { to: "a" } }));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "rejected" });
  });

  it("are the same object on each look", () => {
    const client = exampleClient();
    expect(client.http).toBe(client.http);
  });
});
