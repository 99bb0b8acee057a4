import { describe, expect, it } from "vitest";
import {
  createPayoutRequest,
  goodBody,
  goodHeaders,
  simulateTinBox,
  slowCoach,
  tinBox,
} from "../test/fixtures.ts";
import { createSimulator } from "./create-simulator.ts";
import { writePointer } from "./document/json-pointer.ts";

interface Page {
  readonly payouts: readonly { readonly id: string }[];
  readonly page: { readonly next: string | null };
}

const simulator = simulateTinBox();

async function json(path: string, init: RequestInit = { headers: goodHeaders }): Promise<unknown> {
  return (await simulator.fetch(path, init)).json();
}

describe("a valid request", () => {
  it("is done: what it makes has a new id, says what was asked for, and can be read", async () => {
    const response = await simulator.fetch("https://anywhere.example/v1/payouts", createPayoutRequest());
    expect(response.status).toBe(201);
    const { payout } = (await response.json()) as { payout: { id: string } };
    const { amount, destination } = goodBody;
    expect(payout).toMatchObject({ amount, destination, status: "queued" });
    expect(payout.id).toMatch(/^po-\d+$/);
    expect(await json(`/v1/payouts/${payout.id}`)).toMatchObject({ payout });
  });

  it("gets what the document shows, under the id that it has there, and the provider's 404 for any other", async () => {
    expect(await json("/v1/payouts/po-2")).toMatchObject({ payout: { id: "po-2" } });
    const response = await simulator.fetch("/v1/payouts/po-77", { headers: goodHeaders });
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: { code: "not_found", message: "path does not exist" } },
    ]);
  });

  it("gets the documented headers, except the one that marks a replay", async () => {
    const { headers } = await simulateTinBox().fetch("/v1/payouts", createPayoutRequest());
    expect(headers.get("tin-box-request-id")).toBe("req-1");
    expect(headers.get("tin-box-replayed")).toBeNull();
    expect(headers.get("content-type")).toBe("application/json");
  });

  it("gets no body with 204, and text as text", async () => {
    const canceled = await simulator.fetch("/v1/payouts/po-1", { method: "DELETE", headers: goodHeaders });
    expect([canceled.status, canceled.headers.get("content-type"), await canceled.text()]).toEqual([
      204,
      null,
      "",
    ]);
    const exported = await simulator.fetch("/v1/payouts/export");
    expect([exported.headers.get("content-type"), await exported.text()]).toEqual([
      "text/csv",
      "id,amount\npo-1,1000\n",
    ]);
  });

  it("gets the headers only, with HEAD", async () => {
    const response = await simulator.fetch("/v1/payouts", { method: "HEAD", headers: goodHeaders });
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      "",
    ]);
  });

  it("gets the pages that it asks for, of the newest first", async () => {
    const own = simulateTinBox();
    const page = async (query: string): Promise<Page> =>
      (await (await own.fetch(`/v1/payouts${query}`, { headers: goodHeaders })).json()) as Page;
    for (const key of ["key-0001", "key-0002", "key-0003"])
      await own.fetch("/v1/payouts", createPayoutRequest({ headers: { "idempotency-key": key } }));
    const first = await page("?limit=2");
    expect(first.payouts.map(({ id }) => id)).toEqual(["po-6", "po-5"]);
    const second = await page(`?limit=2&after=${first.page.next}`);
    expect(second.payouts.map(({ id }) => id)).toEqual(["po-4", "po-1"]);
    const third = await page(`?limit=2&after=${second.page.next}`);
    expect([third.payouts.map(({ id }) => id), third.page.next]).toEqual([["po-2"], null]);
    expect(await json("/v1/rates?page=2")).toMatchObject({ rates: [], pages: 3 });
  });
});

describe("a preference", () => {
  it.each([
    ["code=409", 409, { error: { code: "in_flight" } }],
    ["code=409; example=reused", 409, { error: { code: "key_reused" } }],
    ["example=reused", 409, { error: { code: "key_reused" } }],
    ["example=bank", 201, { payout: { id: "po-2" } }],
    ["code=502", 502, { error: { code: "failure" } }],
  ])("%s is followed", async (prefer, status, body) => {
    const response = await simulator.fetch("/v1/payouts", createPayoutRequest({ headers: { prefer } }));
    expect(response.status).toBe(status);
    expect(response.headers.get("preference-applied")).not.toBeNull();
    expect(await response.json()).toMatchObject(body);
  });

  it("is ignored if it is not documented", async () => {
    const response = await simulator.fetch(
      "/v1/payouts",
      createPayoutRequest({ headers: { prefer: "code=302" } }),
    );
    expect([response.status, response.headers.get("preference-applied")]).toEqual([201, null]);
  });
});

describe("an invalid request", () => {
  it("gets the documented error, with each violation", async () => {
    const body = { ...goodBody, amount: "ten", destination: { type: "bank", account: "1" }, note: 1 };
    const response = await simulator.fetch("/v1/payouts?dry_run=maybe&x=1", createPayoutRequest({ body }));
    expect(response.status).toBe(400);
    const violations = [
      { where: "query", pointer: "/dry_run", rule: "type", message: "must be boolean" },
      { where: "query", pointer: "/x", rule: "undeclared", message: "is not a parameter of this operation" },
      { where: "body", pointer: "/note", rule: "additionalProperties", message: "is not a known property" },
      { where: "body", pointer: "/amount", rule: "type", message: "must be integer" },
      { where: "body", pointer: "/destination/bank_code", rule: "required", message: "is required" },
      {
        where: "body",
        pointer: "/destination/account",
        rule: "pattern",
        message: 'must match pattern "^[0-9]{10}$"',
      },
    ];
    expect(JSON.parse(response.headers.get("x-simulator-violations") ?? "")).toEqual(violations);
    expect(await response.json()).toMatchObject({
      error: {
        code: "invalid",
        message: expect.stringContaining("body /amount must be integer"),
        details: violations.map(({ rule, message }) => ({ code: rule, message, hint: "see the docs" })),
      },
    });
  });

  it.each([
    ["no credential", { authorization: "" }, 401, { where: "security", pointer: "/bearer" }],
    [
      "no key",
      { "idempotency-key": "" },
      400,
      { where: "header", pointer: "/Idempotency-Key", rule: "minLength" },
    ],
    [
      "a wrong header",
      { "tin-box-trace": "t" },
      400,
      { where: "header", pointer: "/Tin-Box-Trace", rule: "pattern" },
    ],
    [
      "another media type",
      { "content-type": "text/plain" },
      400,
      { pointer: "/content-type", rule: "media-type" },
    ],
  ])("with %s", async (_, headers, status, violation) => {
    const response = await simulator.fetch("/v1/payouts", createPayoutRequest({ headers }));
    expect(response.status).toBe(status);
    expect(simulator.requests.at(-1)?.violations).toMatchObject([violation]);
  });

  it.each([
    ["broken JSON", "{", "syntax"],
    ["no body", undefined, "required"],
  ])("with %s", async (_, body, rule) => {
    await simulator.fetch("/v1/payouts", { method: "POST", headers: goodHeaders, ...(body && { body }) });
    expect(simulator.requests.at(-1)?.violations).toMatchObject([{ where: "body", rule }]);
  });

  it("with a body that the operation does not have", async () => {
    await simulator.fetch("/v1/payouts/po-1", { method: "DELETE", headers: goodHeaders, body: "{}" });
    expect(simulator.requests.at(-1)?.violations).toMatchObject([{ where: "body", rule: "undeclared" }]);
  });

  it("gets 404 for an unknown path, and 405 with the allowed methods for an unknown method", async () => {
    const missing = await simulator.fetch("/v1/nothing", { headers: goodHeaders });
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { error: { code: "not_found", message: "path /v1/nothing does not exist in Tin Box" } },
    ]);
    const wrong = await simulator.fetch("/v1/payouts", { method: "PATCH", headers: goodHeaders });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("gets a header of violations in ASCII, of at most 4,000 characters", async () => {
    const extra = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`é${index}`, 1]));
    const response = await simulator.fetch(
      "/v1/payouts",
      createPayoutRequest({ body: { ...goodBody, ...extra } }),
    );
    const header = response.headers.get("x-simulator-violations") ?? "";
    expect(header.length).toBeLessThanOrEqual(4000);
    expect((JSON.parse(header) as unknown[])[0]).toMatchObject({ pointer: "/é0" });
    expect(simulator.requests.at(-1)?.violations).toHaveLength(200);
  });
});

describe("a simulator", () => {
  it("records requests and their answers", async () => {
    simulator.reset();
    await simulator.fetch("/tin-box/v1/payouts?limit=2&created[from]=2026-01-31", { headers: goodHeaders });
    expect(simulator.requests).toMatchObject([
      {
        operationId: "listPayouts",
        method: "GET",
        path: "/tin-box/v1/payouts",
        query: { limit: 2, created: { from: "2026-01-31" } },
        headers: { "tin-box-id": "box-1" },
        violations: [],
        status: 200,
      },
    ]);
  });

  it("forces answers, the given number of times or until released", async () => {
    const statuses = async (count: number): Promise<number[]> => {
      const responses = Array.from({ length: count }, () =>
        simulator.fetch("/v1/payouts", createPayoutRequest()),
      );
      return (await Promise.all(responses)).map(({ status }) => status);
    };
    const release = simulator.force({ operationId: "createPayout", status: 503 });
    expect(await statuses(2)).toEqual([503, 503]);
    release();
    simulator.force({ operationId: "createPayout", status: 409, times: 1 });
    expect((await statuses(2)).sort()).toEqual([201, 409]);
    expect(() => simulator.force({ operationId: "payMe" })).toThrow('No operation "payMe"');
  });

  it("serves several documents, each under its name", async () => {
    const both = createSimulator([tinBox, slowCoach]);
    expect(both.documents.map(({ basePath }) => basePath)).toEqual(["/tin-box/v1", "/slow-coach/api"]);
    expect((await both.fetch("/tin-box/v1/payouts/export")).status).toBe(200);
    const nowhere = await both.fetch("/v1/payouts/export");
    expect([nowhere.status, await nowhere.json()]).toEqual([
      404,
      { message: expect.stringContaining("/tin-box, /slow-coach") },
    ]);
  });

  it("refuses documents that it cannot serve", () => {
    expect(() => createSimulator({ swagger: "2.0" })).toThrow("it is not OpenAPI 3.1");
    expect(() => createSimulator(writePointer(tinBox.document, "/paths", {}) as object)).toThrow(
      "has no operation",
    );
    expect(() => createSimulator([tinBox, tinBox])).toThrow("two documents have this name");
  });

  it("rejects when the signal is aborted", async () => {
    await expect(simulator.fetch("/v1/payouts", { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });
});
