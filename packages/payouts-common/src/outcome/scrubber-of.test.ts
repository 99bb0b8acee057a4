import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";

/** All that a log may get of an error: itself printed in each way, and its causes. */
function printed(error: PayoutsError): string {
  const options = { depth: null, showHidden: true } as const;
  const sinks: unknown[] = [inspect(error, options), JSON.stringify(error), String(error), error.stack];
  for (let cause: unknown = error.cause, left = 9; cause !== undefined && left > 0; left -= 1) {
    sinks.push(inspect(cause, { ...options, customInspect: false }), JSON.stringify(cause), String(cause));
    cause = (cause as Error).cause;
  }
  return sinks.join("\n").toLowerCase();
}

/** An error answer that repeats a text everywhere. */
const echoing = (text: string, status = 500): ReturnType<typeof json> =>
  json(status, { error: { reason: text, message: `No: ${text}`, id: text, details: { amount: [text] } } });

describe("a personal text of any length", () => {
  it.each([32_767, 32_768, 100_000, 3_000_000])(
    "does not take the outcome, the key and resume() from an error: %i characters",
    async (length) => {
      const phone = "+23278 (canary".repeat(length / 14 + 1).slice(0, length);
      const { fetch } = stubFetch(echoing(phone));
      const error = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({ phone }));
      expect(error).toMatchObject({ name: "ServerError", outcome: "unknown", status: 500 });
      expect(error.idempotencyKey).toBe(error.sealed?.idempotencyKey);
      expect(error.sealed?.body).toContain("canary");
      expect(printed(error)).not.toContain("canary");
      expect(await failureOf(error.resume())).toMatchObject({ name: "ServerError", outcome: "unknown" });
    },
  );
});

describe("a large error answer", () => {
  const people = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ phone: `+2327800000${index} (.*)+$ canary` }));

  it.each<[string, unknown]>([
    ["many personal texts", { error: { message: "No canary" }, people: people(150_000) }],
    [
      "many field errors",
      { error: { details: people(100_000).map(() => ({ message: "canary ".repeat(9) })) } },
    ],
    [
      "many fields",
      { error: { details: Object.fromEntries(people(99_999).map((_, n) => [`f${n}`, ["low"]])) } },
    ],
    ["many messages of one field", { error: { details: { phone: people(150_000).map(() => "a canary") } } }],
    ["one long personal text", { phone: "canary ".repeat(1_400_000), error: { message: "No canary" } }],
    ["long texts", { error: { message: "no ".repeat(3e6), reason: "r".repeat(1e6), id: "i".repeat(1e6) } }],
    ["one long path", { error: { details: [{ message: "m", path: people(90_000).map(() => "canary") }] } }],
  ])("is an error soon: %s", async (_name, body) => {
    const text = JSON.stringify(body);
    const { fetch } = stubFetch(() => new Response(text, { status: 500 }));
    const phone = "canary";
    // The processor's time, which other processes of the machine do not lengthen.
    const before = process.threadCpuUsage();
    const error = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({ phone }));
    // Minutes, before the work was limited.
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5000);
    expect(error).toMatchObject({ name: "ServerError", outcome: "unknown" });
    expect(error.message.length).toBeLessThan(1500);
    expect(printed(error).length).toBeLessThan(100_000);
    expect(printed(error)).not.toContain("canary");
  });

  it("has its texts withheld where they cannot be searched, and its facts all the same", async () => {
    const { fetch } = stubFetch(
      json(422, { error: { reason: "low", message: "No" }, people: people(150_000) }),
    );
    const error = await failureOf(exampleClient({ fetch }).createPayout({}));
    expect(error.message).toBe("Petty Cash answered createPayout 422 [withheld]: [withheld].");
    expect(error).toMatchObject({
      name: "ValidationError",
      outcome: "rejected",
      status: 422,
      code: "[withheld]",
    });
  });

  it("keeps a code of the spec's, which names nobody", async () => {
    const body = { error: { reason: "in_progress", message: "No" }, people: people(150_000) };
    const { fetch } = stubFetch(json(409, body));
    const error = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({}));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "unknown", code: "in_progress" });
  });

  it("has its texts withheld where masking itself fails", async () => {
    const { fetch } = stubFetch(echoing("canary"));
    const spy = vi.spyOn(globalThis, "btoa").mockImplementation(() => {
      throw new SyntaxError("Invalid regular expression: canary");
    });
    const error = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({ phone: "canary" }));
    spy.mockRestore();
    expect(error).toMatchObject({ name: "ServerError", outcome: "unknown", code: "[withheld]" });
    expect(error.resume).toBeTypeOf("function");
    expect(printed(error)).not.toContain("canary");
  });
});

describe("headers of the caller's", () => {
  it.each<[string, object, object]>([
    ["the client", { "x-proxy-token": "canary-1" }, {}],
    ["the call", {}, { "X-Proxy-Token": "canary-1" }],
    ["the client, with a scheme", { "x-proxy": "Bearer canary-1" }, {}],
    ["the call, as a pair", {}, { "x-proxy": "token=canary-1; v=2" }],
  ])("are not repeated by an error: of %s", async (_name, ofClient, ofCall) => {
    const { fetch } = stubFetch(echoing("your canary-1 is unknown", 403));
    const client = exampleClient({ fetch, headers: ofClient as Record<string, string> });
    const error = await failureOf(client.createPayout({}, { headers: ofCall }));
    expect(error.message).toContain("your [masked] is unknown");
    expect(printed(error)).not.toContain("canary");
  });

  it("are told from the client's own, which an error may name", async () => {
    const said = "send application/json, not @org/petty-cash-client/1.2.3 of spc-1";
    const { fetch } = stubFetch(json(415, { error: { message: said } }));
    const error = await failureOf(exampleClient({ fetch, spaceId: "spc-1" }).createPayout({}));
    expect(error.message).toContain(said);
  });
});

describe("a name that is personal in some places only", () => {
  const change = withOperation("createPayout", {
    path: "/v1/people/{id}/payouts",
    query: {},
    personal: { request: ["/holder_of/id"], answer: ["/person/id"], parameters: ["tax", "id"] },
  });

  it.each<[string, object]>([
    ["of the request", { body: { holder_of: { id: "canary" } } }],
    ["of the answer", { answer: { person: { id: "canary" } } }],
    ["of the query", { query: { tax: "canary" } }],
    ["of the path", { path: "canary" }],
  ])(
    "is masked there: %s",
    async (_name, given: { body?: object; answer?: object; query?: object; path?: string }) => {
      const reply = json(422, { ...given.answer, error: { message: "No canary for p1" } });
      const client = exampleClient({ fetch: stubFetch(reply).fetch }, change);
      const options = { query: given.query };
      const error = await failureOf(
        client.createPayout(given.path ?? "x9", { id: "p1", ...given.body }, options),
      );
      expect(error.message).toContain("No [masked] for p1");
    },
  );
});

describe("the request id of an attempt", () => {
  it("is masked where it repeats what was sent", async () => {
    const reply = json(500, {}, { "x-request-id": "req-canary-7" });
    const { fetch } = stubFetch(reply);
    const error = await failureOf(exampleClient({ fetch, maxRetries: 1 }).createPayout({ phone: "canary" }));
    expect(error.attempts.map(({ requestId }) => requestId)).toEqual(["req-[masked]-7", "req-[masked]-7"]);
    expect(error.requestId).toBe("req-[masked]-7");
    expect(printed(error)).not.toContain("canary");
  });

  it("stays as it is where it says nothing personal", async () => {
    const { fetch } = stubFetch(json(422, {}, { "x-request-id": "req-7" }));
    const error = await failureOf(exampleClient({ fetch }).createPayout({ phone: "canary" }));
    expect(error.attempts).toMatchObject([{ requestId: "req-7" }]);
  });
});

describe("parameters", () => {
  it("are masked where they are personal, and withheld where the address cannot be read", async () => {
    const { fetch } = stubFetch(echoing("canary", 404));
    const change = withOperation("getPayout", { path: "/v1/%zz/{holder}", query: {} });
    const error = await failureOf(exampleClient({ fetch }, change).getPayout("canary"));
    expect(error).toMatchObject({ name: "NotFoundError", outcome: "rejected" });
    expect(printed(error)).not.toContain("canary");
  });
});
