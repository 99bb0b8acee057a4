import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { cut, json, networkError, type Reply, type SentRequest, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import type { Meta } from "../delivery/provider-call.ts";
import type { OperationDescription, ViewDescription } from "../provider-description.ts";

interface Asked {
  readonly number: string;
  readonly amount: number;
}

/** A listed payout that is as it was asked for, with a status. */
function payout({ number, amount }: Asked, status = "pending", more: object = {}): object {
  return { id: `id-${number}`, number, status, amount: { value: amount, currency: "SLE" }, ...more };
}

const views: readonly ViewDescription[] = [
  {
    id: ["/id"],
    status: "/status",
    states: { pending: "in_flight", failed: "failed", canceled: "canceled", bounced: "failed" },
    open: [{ code: "used" }],
    reversible: ["bounced"],
    amount: [{ at: "/amount/value", unit: "minor", currency: "/amount/currency" }],
    failureCode: ["/code"],
    failureMessage: ["/message"],
  },
];
const operation: Partial<OperationDescription> = {
  creates: { items: "/payouts", results: "/payouts" },
  reconcile: {
    operation: "listPayouts",
    request: "/payouts/*/number",
    result: "/number",
    fill: "digits-16",
    compare: { "/payouts/*/amount": "/amount/value" },
    settleMs: 0,
    empty: "inconclusive",
  },
};
const body = { payouts: ["11", "22", "33"].map((number, index) => ({ number, amount: index + 1 })) };

/** What a batch of three comes to when it is answered so. */
async function settled(
  answer: (asked: readonly [Asked, Asked, Asked], request: SentRequest) => ReturnType<Reply>,
  given: object = body,
  change: object = {},
): Promise<{ items: readonly PayoutItem[] | undefined; meta?: Meta; error?: { outcome: string } }> {
  const { fetch } = stubFetch((request) => {
    const { payouts } = JSON.parse(request.body ?? "") as { payouts: [Asked, Asked, Asked] };
    return answer(payouts, request);
  });
  const bulk = withOperation("createBulk", { ...operation, ...change });
  const client = exampleClient({ fetch, maxRetries: 0 }, { views, ...bulk });
  const result = await client.createBulk(given).safe();
  // The type of a batch has items; the example's operations have the type of any.
  const { items } = (result.ok ? result.meta : result.error) as { items?: readonly PayoutItem[] };
  return result.ok ? { items, meta: result.meta } : { items, error: result.error };
}

const listing = (...payouts: readonly object[]): ReturnType<Reply> =>
  Response.json({ result: { payouts } }, { status: 201 });
const outcomes = (items: readonly PayoutItem[] | undefined): unknown => items?.map(({ outcome }) => outcome);

describe("the items of a success", () => {
  it("are in the order asked, matched by reference, with the payout's id", async () => {
    const { items, meta } = await settled(([a, b, c]) => listing(payout(c), payout(a), payout(b)));
    expect(items).toEqual(
      ["11", "22", "33"].map((reference, index) => ({
        index,
        reference,
        outcome: "accepted",
        payoutId: `id-${reference}`,
        code: undefined,
        message: undefined,
      })),
    );
    expect(meta?.warnings).toEqual([]);
    expect(meta?.toJSON()["items"]).toEqual(items);
  });

  it("are unknown where the answer does not name them, and a warning says so", async () => {
    const { items, meta } = await settled(([, b]) => listing(payout(b), payout({ number: "99", amount: 3 })));
    expect(outcomes(items)).toEqual(["unknown", "accepted", "unknown"]);
    expect(meta?.warnings).toEqual([{ kind: "unknown_items" }]);
  });

  it.each<[string, string, (asked: Asked) => object, Partial<PayoutItem>]>([
    [
      "a status that the spec does not list",
      "unknown",
      (asked) => payout(asked, "settled"),
      { payoutId: "id-11" },
    ],
    ["no status", "unknown", ({ number, amount }) => ({ id: "i", number, amount: { value: amount } }), {}],
    ["no id", "unknown", ({ number }) => ({ number, status: "pending" }), { payoutId: undefined }],
    ["an id that is not a string", "unknown", (asked) => payout(asked, "pending", { id: {} }), {}],
    [
      "a failure",
      "rejected",
      (asked) => payout(asked, "failed", { code: "closed", message: "Account closed" }),
      { code: "closed", message: "Account closed", payoutId: "id-11" },
    ],
    ["a cancellation", "rejected", (asked) => payout(asked, "canceled"), {}],
    [
      "a failure that leaves the money open",
      "unknown",
      (asked) => payout(asked, "failed", { code: "used" }),
      {},
    ],
    ["a failure that may be taken back", "unknown", (asked) => payout(asked, "bounced"), {}],
    [
      "another amount than asked",
      "unknown",
      (asked) => payout({ ...asked, amount: 9 }),
      { payoutId: undefined },
    ],
    ["a reference that is a number", "accepted", (asked) => payout(asked, "pending", { number: 11 }), {}],
    ["a reference in another type", "unknown", (asked) => payout(asked, "pending", { number: ["11"] }), {}],
  ])("with %s: %s", async (_name, outcome, native, more) => {
    const { items } = await settled(([a, b, c]) => listing(native(a), payout(b), payout(c)));
    expect(items?.[0]).toMatchObject({ reference: "11", outcome, ...more });
    expect(outcomes(items?.slice(1))).toEqual(["accepted", "accepted"]);
  });

  it("with two payouts of one reference: the one that may have moved the money counts", async () => {
    const { items } = await settled(([a, b, c]) =>
      listing(
        payout(a, "failed"),
        payout(a),
        payout(b),
        payout(b, "failed"),
        payout(c, "failed"),
        payout(c, "odd"),
      ),
    );
    expect(outcomes(items)).toEqual(["accepted", "accepted", "unknown"]);
  });

  it.each<[string, Reply]>([
    ["an empty list", () => listing()],
    ["no list", json(201, { result: { payouts: { 11: {} } } })],
    ["null", json(201, { result: { payouts: null } })],
    ["items that are no objects", json(201, { result: { payouts: [null, "11", 11, []] } })],
    ["no content", json(204, undefined)],
  ])("are unknown after %s", async (_name, reply) => {
    const { items, meta } = await settled((_asked, request) => reply(request));
    expect(outcomes(items)).toEqual(["unknown", "unknown", "unknown"]);
    expect(meta?.warnings).toContainEqual({ kind: "unknown_items" });
  });

  it("are what the answer said, whatever the caller does with its data", async () => {
    const { meta } = await settled(([a, b, c]) => listing(payout(a), payout(b), payout(c)));
    (meta?.body as { result: { payouts: object[] } }).result.payouts.length = 0;
    expect(outcomes((meta as { items?: readonly PayoutItem[] }).items)).toEqual(Array(3).fill("accepted"));
  });

  it("are unknown where the operation has no field for a reference", async () => {
    const noReference = { reconcile: undefined };
    const { items } = await settled(
      ([a, b, c]) => listing(payout(a), payout(b), payout(c)),
      body,
      noReference,
    );
    expect(items).toMatchObject(Array(3).fill({ reference: undefined, outcome: "unknown" }));
  });

  it("mask what is personal in a message, and are printed so", async () => {
    const given = { payouts: [{ number: "11", amount: 1, phone: "+23277123456" }] };
    const { items, meta } = await settled(
      ([a]) => listing(payout(a, "failed", { message: "No wallet for +232 77 123456." })),
      given,
    );
    expect(items?.[0]).toMatchObject({ outcome: "rejected", message: expect.not.stringContaining("123456") });
    expect(inspect(meta)).not.toContain("123456");
  });

  it("cost no more than the answer is long", async () => {
    const same = Array.from({ length: 20_000 }, () =>
      payout({ number: "11", amount: 1 }, "failed", { message: "x" }),
    );
    const { items } = await settled(() => listing(...same));
    expect(outcomes(items)).toEqual(["rejected", "unknown", "unknown"]);
  });
});

describe("the items of an error", () => {
  it.each<[string, Reply, string]>([
    ["a lost answer", networkError("ECONNRESET", "read"), "unknown"],
    ["a request that never left", networkError("ECONNREFUSED", "connect"), "not_sent"],
    ["a success that breaks off", cut(201), "unknown"],
    ["a 400, of which nothing says that it concerns the whole batch", json(400, {}), "unknown"],
    ["a 429", json(429, {}), "unknown"],
    ["a 503", json(503, {}), "unknown"],
    // RFC 9110 section 15.5.2: the request has not been applied.
    ["a 401", json(401, {}), "rejected"],
  ])("%s: %s", async (_name, reply, outcome) => {
    const { items } = await settled((_asked, request) => reply(request));
    expect(items).toMatchObject(["11", "22", "33"].map((reference) => ({ reference, outcome })));
  });

  it("that names some of them: these, and the rest is unknown", async () => {
    const { items, error } = await settled(([a, , c]) =>
      Response.json({ result: { payouts: [payout(c), payout(a, "failed")] } }, { status: 400 }),
    );
    expect(error?.outcome).toBe("unknown");
    expect(outcomes(items)).toEqual(["rejected", "unknown", "accepted"]);
  });

  it("that names fields by their position says nothing of the items", async () => {
    const details = [{ path: "/payouts/1/amount", message: "too much" }];
    const { items } = await settled(() => Response.json({ error: { details } }, { status: 400 }));
    expect(outcomes(items)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("that only repeats a reference does not accept it", async () => {
    const unviewed = { payouts: undefined };
    const reply = ([a]: readonly Asked[], status: number): Response =>
      Response.json({ result: { payouts: [{ number: a?.number }] } }, { status });
    const failed = await settled((asked) => reply(asked, 400), body, unviewed);
    expect(outcomes(failed.items)).toEqual(["unknown", "unknown", "unknown"]);
    // A success that lists what was made does, also where the spec does not say how to read it.
    const made = await settled((asked) => reply(asked, 201), body, unviewed);
    expect(outcomes(made.items)).toEqual(["accepted", "unknown", "unknown"]);
  });

  it("that is not sent, because two are alike or a limit is wrong: none was made", async () => {
    const alike = await settled(() => listing(), { payouts: [{ number: "1" }, { number: "1" }] });
    expect(alike.items).toMatchObject(Array(2).fill({ reference: "1", outcome: "not_sent" }));
    expect(alike.error?.outcome).toBe("not_sent");
    const { fetch } = stubFetch(() => listing());
    const client = exampleClient({ fetch });
    const late = await client.createBulk(body, { timeoutMs: -1 }).safe();
    expect(late).toMatchObject({ ok: false, error: { items: Array(3).fill({ outcome: "not_sent" }) } });
    const wrong = await client.createBulk({ payouts: "all" }, { idempotencyKey: "k" }).safe();
    expect(wrong).toMatchObject({ ok: false, error: { items: [] } });
  });

  it("over several attempts: a later refusal takes nothing back", async () => {
    let attempts = 0;
    const { fetch } = stubFetch((request) => {
      const { payouts } = JSON.parse(request.body ?? "") as { payouts: [Asked, Asked, Asked] };
      attempts += 1;
      return attempts === 1
        ? Response.json({ result: { payouts: [payout(payouts[0])] } }, { status: 500 })
        : Response.json({}, { status: 401 });
    });
    const change = withOperation("createBulk", {
      idempotency: { carrier: "header", name: "Key" },
      reasons: [{ status: "500", outcome: "unknown", retry: true }],
    });
    const client = exampleClient({ fetch }, { views, ...change });
    const result = await client.createBulk(body).safe();
    expect(attempts).toBe(2);
    expect(result).toMatchObject({
      ok: false,
      error: {
        status: 401,
        outcome: "unknown",
        items: [{ outcome: "accepted" }, { outcome: "unknown" }, { outcome: "unknown" }],
      },
    });
  });

  it("are not there where one payout is made", async () => {
    const client = exampleClient({
      fetch: stubFetch(networkError("ECONNRESET", "read")).fetch,
      maxRetries: 0,
    });
    const result = await client.createPayout({}).safe();
    expect(result).toMatchObject({ ok: false, error: { items: undefined } });
  });
});
