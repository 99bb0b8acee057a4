import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, stubFetch } from "../../test/stub-fetch.ts";
import type { AmountDescription, ComparedDescription } from "../provider-description.ts";

const minor: AmountDescription = { at: "/amount/value", unit: "minor", currency: "/amount/currency" };
const major: AmountDescription = { at: "/total", unit: "major", currency: "/currency" };
const replay = { header: "Idempotent-Replayed", value: "true" };
const replayed = { "Idempotent-Replayed": "true" };

/** What a call comes to whose answer is compared in this way. */
async function answered(
  compare: readonly ComparedDescription[],
  body: unknown,
  result: object,
  headers: Record<string, string> = replayed,
): Promise<{ ok: boolean; error?: { outcome: string; name: string; message: string } }> {
  const idempotency = { carrier: "header", name: "Idempotency-Key", replay, compare } as const;
  const { fetch } = stubFetch(json(200, { result }, headers));
  const client = exampleClient({ fetch }, withOperation("createPayout", { idempotency }));
  return client.createPayout(body).safe();
}

describe("an answer that is compared with what was asked", () => {
  const asked = (value: unknown, currency = "SLE"): object => ({ amount: { value, currency } });

  it.each<[string, ComparedDescription, unknown, object, boolean]>([
    ["equal texts", { request: "/to", result: "/to" }, { to: "a" }, { to: "a" }, true],
    ["a number and its text", { request: "/to", result: "/to" }, { to: 7 }, { to: "7" }, true],
    ["other texts", { request: "/to", result: "/to" }, { to: "a" }, { to: "b" }, false],
    ["what was not asked", { request: "/to", result: "/to" }, {}, { to: "b" }, true],
    ["what was asked as null", { request: "/to", result: "/to" }, { to: null }, { to: "b" }, true],
    ["what is not answered", { request: "/to", result: "/to" }, { to: "a" }, { to: null }, true],
    ["equal amounts", { request: minor, result: minor }, asked(1050), asked(1050), true],
    ["an amount as text", { request: minor, result: minor }, asked(1050), asked("1050"), true],
    ["other amounts", { request: minor, result: minor }, asked(1050), asked(1051), false],
    ["other currencies", { request: minor, result: minor }, asked(1050), asked(1050, "USD"), false],
    ["a currency in another case", { request: minor, result: minor }, asked(1050), asked(1050, "sle"), true],
    [
      "minor units and a decimal text",
      { request: minor, result: major },
      asked(1050),
      { total: "10.50", currency: "SLE" },
      true,
    ],
    [
      "minor units and another",
      { request: minor, result: major },
      asked(1050),
      { total: "1050", currency: "SLE" },
      false,
    ],
    [
      "a decimal text and minor units",
      { request: major, result: minor },
      { total: "10.5" },
      asked(1050),
      true,
    ],
    ["decimals beyond a double", { request: major, result: minor }, { total: "0.3" }, asked(31), false],
    ["decimals written apart", { request: major, result: major }, { total: 100 }, { total: "100.00" }, true],
    [
      "decimals with a currency on one side",
      { request: major, result: major },
      { total: 1.5 },
      { total: "1.50", currency: "USD" },
      true,
    ],
    [
      "units without a currency",
      { request: { at: "/total", unit: "minor" }, result: { at: "/total", unit: "major" } },
      { total: 100 },
      { total: "1" },
      true,
    ],
  ])("%s", async (_name, compare, body, result, agrees) => {
    const { ok, error } = await answered([compare], body, { id: "p1", ...result });
    expect(ok).toBe(agrees);
    if (!agrees) expect(error).toMatchObject({ name: "ConflictError", outcome: "rejected" });
  });

  it.each<[string, unknown]>([
    ["the body itself", { toJSON: () => ({ to: { phone: "a" } }) }],
    ["a part of it", { to: { toJSON: () => ({ phone: "a" }) } }],
  ])("is compared with what was sent where an object writes itself: %s", async (_name, body) => {
    const compare = [{ request: "/to/phone", result: "/to" }];
    expect((await answered(compare, body, { id: "p1", to: "a" })).ok).toBe(true);
    expect((await answered(compare, body, { id: "p1", to: "b" })).ok).toBe(false);
  });

  it("names each field that differs, and no values", async () => {
    const compare = [
      { request: "/to/phone", result: "/to" },
      { request: minor, result: minor },
    ];
    const given = { to: { phone: "+23278" }, ...asked(1) };
    const { error } = await answered(compare, given, { to: "+23279", ...asked(2) });
    expect(error?.message).toContain("/to/phone, /amount/value differ");
    expect(error?.message).not.toContain("2327");
  });

  it("which the provider calls new says that something was made: unknown, and a person must compare", async () => {
    const compare = [{ request: "/to", result: "/to" }];
    const { error } = await answered(compare, { to: "a" }, { id: "p1", to: "b", ...asked(1) }, {});
    expect(error).toMatchObject({
      name: "ConflictError",
      outcome: "unknown",
      payoutId: "p1",
      next: { action: "person" },
    });
  });

  it("takes nothing back: after a lost answer it stays unknown, and is not sent again", async () => {
    const idempotency = {
      carrier: "header",
      name: "Idempotency-Key",
      compare: [{ request: "/to", result: "/to" }],
    } as const;
    const { fetch, sent } = stubFetch(
      networkError("ECONNRESET", "read"),
      json(200, { result: { id: "p1", to: "b" } }),
    );
    const client = exampleClient({ fetch }, withOperation("createPayout", { idempotency }));
    const error = await failureOf(client.createPayout({ to: "a" }));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "unknown", next: { action: "person" } });
    expect(await failureOf(error.resume())).toMatchObject({ name: "InputError", outcome: "unknown" });
    expect(sent).toHaveLength(2);
  });
});
