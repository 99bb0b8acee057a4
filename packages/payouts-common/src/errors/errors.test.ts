import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, stubFetch } from "../../test/stub-fetch.ts";
import * as common from "../index.ts";

const { ApiError, PayoutsError } = common;

describe("an error status", () => {
  it.each<[number, string]>([
    [400, "ValidationError"],
    [401, "AuthenticationError"],
    [402, "ApiError"],
    [403, "PermissionDeniedError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [410, "ApiError"],
    [422, "ValidationError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [503, "ServerError"],
    [599, "ServerError"],
  ])("%i is a %s", async (status, name) => {
    const { fetch } = stubFetch(
      json(status, { error: { reason: "r", message: "m", details: { amount: ["low", "odd"] } } }),
    );
    const error = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({}));
    const type = common[name as "ApiError"];
    expect(error).toBeInstanceOf(type);
    expect([PayoutsError, ApiError, type].every((each) => each.isInstance(error))).toBe(true);
    expect(error).toMatchObject({
      name,
      status,
      code: "r",
      body: { error: { reason: "r" } },
      fields: [
        { path: "amount", message: "low" },
        { path: "amount", message: "odd" },
      ],
    });
    expect(error.message).toBe(`Petty Cash answered createPayout ${status} r: m.`);
    expect(common.TimeoutError.isInstance(error)).toBe(false);
  });

  it("names the exchange, from the header or from the body", async () => {
    const requestIds = await Promise.all(
      [json(400, { error: { id: "b" } }, { "x-request-id": "h" }), json(400, { error: { id: "b" } })].map(
        async (reply) =>
          (await failureOf(exampleClient({ fetch: stubFetch(reply).fetch }).createPayout({}))).requestId,
      ),
    );
    expect(requestIds).toEqual(["h", "b"]);
  });

  it("has field errors that come as a list", async () => {
    const details = [{ path: ["a", 0], message: "bad", code: "c" }, "plain", { message: 7, path: {} }, {}];
    const { fetch } = stubFetch(json(422, { error: { details } }));
    expect(await failureOf(exampleClient({ fetch }).createPayout({}))).toMatchObject({
      fields: [
        { path: "a.0", message: "bad", code: "c" },
        { path: "", message: "plain" },
        { path: "", message: "7" },
      ],
    });
  });

  it.each([
    "<html>",
    "",
    "null",
    "[]",
    '"text"',
    "7",
    `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    '{"error":{"reason":{"toString":1},"message":[]}}',
  ])("is reported whatever its body is: %#", async (text) => {
    const { fetch } = stubFetch(() => new Response(text, { status: 422 }));
    expect(await failureOf(exampleClient({ fetch }).createPayout({}))).toMatchObject({
      name: "ValidationError",
      outcome: "rejected",
    });
  });
});

describe("isInstance", () => {
  it("knows the errors of another installed copy, which instanceof does not", async () => {
    // The same modules under another address are another copy.
    const copy = (await import(`./api-error.ts?${"copy"}`)) as typeof import("./api-error.ts");
    const error = new copy.NotFoundError("gone", {
      provider: "p",
      outcome: "rejected",
      status: 404,
      body: {},
    });
    expect(error).not.toBeInstanceOf(common.NotFoundError);
    expect(common.NotFoundError.isInstance(error)).toBe(true);
    expect(ApiError.isInstance(error)).toBe(true);
    expect(common.ServerError.isInstance(error)).toBe(false);
  });

  it.each([null, undefined, "text", {}, new Error("x"), Object.create(null)])(
    "%# is none of ours",
    (value) => {
      expect(PayoutsError.isInstance(value)).toBe(false);
    },
  );
});

describe("safe()", () => {
  it("gives our errors as values, and lets others through", async () => {
    const client = exampleClient({ fetch: stubFetch(json(404, {})).fetch });
    const result = await client.getPayout("a").safe();
    expect(result).toMatchObject({ ok: false, error: { name: "NotFoundError" } });
  });

  it("can be waited for in every way that a promise can", async () => {
    const client = exampleClient({ fetch: stubFetch(json(200, { result: { id: "a" } })).fetch });
    let ended = 0;
    expect(await client.getPayout("a").finally(() => (ended += 1))).toEqual({ id: "a" });
    expect(await client.getPayout("").catch(() => "caught")).toBe("caught");
    expect(await Promise.all([client.getPayout("a")])).toEqual([{ id: "a" }]);
    expect(ended).toBe(1);
  });
});
