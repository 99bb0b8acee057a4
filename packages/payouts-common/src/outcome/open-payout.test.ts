import { describe, expect, it } from "vitest";
import { description, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { ProviderDescription } from "../provider-description.ts";

const [view] = description.views;
const change: Partial<ProviderDescription> = {
  views: [
    {
      ...view,
      open: [{ code: "unclear" }, { message: "no result" }],
      failureCode: ["/failure/code"],
      failureMessage: ["/failure/message"],
    },
  ],
};
const payout = { id: "p1", amount: { value: 1, currency: "SLE" } };
const open = json(201, { result: { ...payout, status: "failed", failure: { code: "unclear" } } });
const failed = json(200, { result: { ...payout, status: "failed", failure: { code: "no_funds" } } });
const paid = json(200, { result: { ...payout, status: "completed" } });
const gone = json(404, { error: { reason: "gone" } });
const reference = { reference: "payroll-2026-11/17" };

describe("a success with a payout that failed for an open reason", () => {
  it("is unknown, and the payout is to be read", async () => {
    const { fetch, sent } = stubFetch(open);
    const error = await failureOf(exampleClient({ fetch }, change).createPayout({}));
    expect(error).toMatchObject({
      name: "ApiError",
      outcome: "unknown",
      status: 201,
      code: "unclear",
      payoutId: "p1",
      body: { id: "p1" },
      next: { action: "read", scope: "payout" },
    });
    expect(await failureOf(error.resume())).toMatchObject({ name: "InputError", next: { action: "person" } });
    expect(sent).toHaveLength(1);
  });

  it("is known by a part of the message, and repeats nothing personal", async () => {
    const message = "No result from the bank of canary-phone";
    const { fetch } = stubFetch(json(200, { result: { ...payout, status: "failed", failure: { message } } }));
    const error = await failureOf(exampleClient({ fetch }, change).createPayout({ phone: "canary-phone" }));
    expect(error.outcome).toBe("unknown");
    expect(error.message).toContain("No result from the bank of [masked]");
  });

  it.each([
    ["a failure that is final", "createPayout", failed],
    ["a payout that is read", "getPayout", open],
    [
      "a list",
      "listPayouts",
      json(200, { result: [{ ...payout, status: "failed", failure: { code: "unclear" } }] }),
    ],
    ["a batch, whose items have outcomes of their own", "createBulk", open],
  ] as const)("is nothing else: %s is answered", async (_name, operation, reply) => {
    const client = exampleClient({ fetch: stubFetch(reply).fetch }, change);
    const given = operation === "getPayout" ? "p1" : {};
    expect((await client[operation](given).safe()).ok).toBe(true);
  });

  it("without a read is looked for", async () => {
    const without = withOperation("createFindable", { creates: {} });
    const { fetch } = stubFetch(open);
    const error = await failureOf(exampleClient({ fetch }, { ...change, ...without }).createFindable({}));
    expect(error).toMatchObject({ outcome: "unknown", next: { action: "reconcile" } });
  });
});

describe("with a reference, the entry stays open", () => {
  it.each([
    ["paid", paid, "completed"],
    ["failed for good", failed, "failed"],
  ] as const)("until the payout is %s: the next call reads it", async (_name, later, status) => {
    const { fetch, sent } = stubFetch(open, later);
    const client = exampleClient({ fetch, journal: new MemoryJournal() }, change);
    expect((await client.createPayout({}, reference).safe()).ok).toBe(false);
    const { data, meta } = await client.createPayout({}, reference).withMeta();
    expect(data).toMatchObject({ id: "p1", status });
    expect(meta.replayed).toBe(true);
    expect(await client.createPayout({}, reference)).toMatchObject({ status });
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      "POST /v1/payouts",
      "GET /v1/payouts/p1",
    ]);
  });

  it("and recover() reads it, too; while it is open a person must find out", async () => {
    const { fetch, sent } = stubFetch(open, open, gone, paid);
    const client = exampleClient({ fetch, journal: new MemoryJournal() }, change);
    await client.createPayout({}, reference).safe();
    const recovered = async (): Promise<unknown[]> => {
      const results = [];
      for await (const each of client.recover()) results.push(each);
      return results;
    };
    expect(await recovered()).toMatchObject([
      {
        ok: false,
        error: { name: "JournalError", outcome: "unknown", payoutId: "p1", next: { action: "person" } },
      },
    ]);
    // That it is not there to be read is no refusal of it.
    expect(await recovered()).toMatchObject([
      {
        ok: false,
        error: { name: "JournalError", outcome: "unknown", payoutId: "p1", next: { action: "read" } },
      },
    ]);
    expect(await recovered()).toMatchObject([{ ok: true, data: { status: "completed" } }]);
    expect(await recovered()).toEqual([]);
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("and a person's `not_paid` lets the next call pay under a new key", async () => {
    const { fetch, sent } = stubFetch(open, paid);
    const client = exampleClient({ fetch, journal: new MemoryJournal() }, change);
    await client.createPayout({}, reference).safe();
    await client.conclude(reference.reference, "not_paid", {
      because: "the bank says so",
      by: "Ada",
      early: true,
    });
    expect(await client.createPayout({}, reference)).toMatchObject({ status: "completed" });
    const keys = sent.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(2);
  });

  it("and what a look-up finds is no answer either", async () => {
    const lost = json(502, {});
    const listed = json(200, {
      result: [{ ...payout, status: "failed", failure: { code: "unclear" }, metadata: { reference: "r1" } }],
    });
    const { fetch } = stubFetch(lost, listed);
    const never = withOperation("createFindable", {
      idempotency: { carrier: "none" },
      reconcile: {
        operation: "listPayouts",
        request: "/metadata/reference",
        result: "/metadata/reference",
        fill: "uuid",
        settleMs: 0,
        empty: "not_found",
      },
    });
    const client = exampleClient({ fetch, journal: new MemoryJournal() }, { ...change, ...never });
    const body = { metadata: { reference: "r1" } };
    await client.createFindable(body, reference).safe();
    expect(await failureOf(client.createFindable(body, reference))).toMatchObject({
      name: "JournalError",
      outcome: "unknown",
      payoutId: "p1",
      next: { action: "person" },
    });
  });
});
