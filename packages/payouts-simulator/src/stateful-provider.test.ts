import { describe, expect, it, onTestFinished } from "vitest";
import { createPayoutRequest, goodBody, goodHeaders, simulateTinBox, tinBox } from "../test/fixtures.ts";
import { createSimulator } from "./create-simulator.ts";
import type { Simulator } from "./simulator.ts";

interface Payout {
  readonly id: string;
  readonly amount: number;
  readonly status: string;
}

let keys = 0;
async function pay(
  simulator: Simulator,
  body: object = {},
  key = `key-${String((keys += 1)).padStart(6, "0")}`,
): Promise<Response> {
  const request = createPayoutRequest({
    headers: { "idempotency-key": key },
    body: { ...goodBody, ...body },
  });
  return simulator.fetch("/v1/payouts", request);
}

async function payoutOf(response: Response): Promise<Payout> {
  return ((await response.json()) as { payout: Payout }).payout;
}

async function read(simulator: Simulator, id: string): Promise<Response> {
  return simulator.fetch(`/v1/payouts/${id}`, { headers: goodHeaders });
}

describe("what was made", () => {
  it("is listed with the values that a query asks for", async () => {
    const simulator = simulateTinBox();
    const { id } = await payoutOf(await pay(simulator, { amount: 4321 }));
    const listed = async (status: string): Promise<Payout[]> => {
      const response = await simulator.fetch(`/v1/payouts?status=${status}`, { headers: goodHeaders });
      return ((await response.json()) as { payouts: Payout[] }).payouts;
    };
    const queued = await listed("queued");
    expect(queued[0]).toMatchObject({ id, amount: 4321 });
    expect(new Set(queued.map(({ status }) => status))).toEqual(new Set(["queued"]));
  });

  it("is gone after a DELETE, and then there is the provider's own 404", async () => {
    const simulator = simulateTinBox();
    const { id } = await payoutOf(await pay(simulator));
    const cancel = (): Promise<Response> =>
      simulator.fetch(`/v1/payouts/${id}`, { method: "DELETE", headers: goodHeaders });
    expect([(await cancel()).status, (await cancel()).status, (await read(simulator, id)).status]).toEqual([
      204, 404, 404,
    ]);
  });

  it("is forgotten by a reset, and the documented things are there again", async () => {
    const simulator = simulateTinBox();
    const { id } = await payoutOf(await pay(simulator));
    await simulator.fetch("/v1/payouts/po-1", { method: "DELETE", headers: goodHeaders });
    simulator.reset();
    expect([(await read(simulator, id)).status, (await read(simulator, "po-1")).status]).toEqual([404, 200]);
  });

  it("has the same ids for the same seed", async () => {
    const ids = await Promise.all(
      [simulateTinBox(), simulateTinBox()].map(async (each) => payoutOf(await pay(each))),
    );
    expect(ids[0]?.id).toBe(ids[1]?.id);
  });
});

describe("a repeat", () => {
  it("gets the first answer with the provider's mark, and makes nothing", async () => {
    const simulator = simulateTinBox();
    const before = simulator.payouts().length;
    const [first, second] = [
      await pay(simulator, {}, "key-the-same"),
      await pay(simulator, {}, "key-the-same"),
    ];
    expect([first.headers.get("tin-box-replayed"), second.headers.get("tin-box-replayed")]).toEqual([
      null,
      "true",
    ]);
    expect(await second.json()).toEqual(await first.json());
    expect(simulator.payouts()).toHaveLength(before + 1);
  });

  it("of another account is none", async () => {
    const simulator = simulateTinBox();
    const of = (account: string): Promise<Response> =>
      simulator.fetch(
        "/v1/payouts",
        createPayoutRequest({
          headers: { "idempotency-key": "key-the-same", authorization: `Bearer ${account}` },
        }),
      );
    expect((await payoutOf(await of("one"))).id).not.toBe((await payoutOf(await of("other"))).id);
  });
});

describe("faults", () => {
  it("are played by rule: the nth request, with these values, in this operation", async () => {
    const simulator = simulateTinBox();
    simulator.inject({
      fault: { answer: { status: 503 }, commit: false },
      operationId: "createPayout",
      nth: 2,
      match: { "/amount": 7000 },
    });
    const statuses = [];
    for (const amount of [7000, 1, 7000, 7000]) statuses.push((await pay(simulator, { amount })).status);
    expect(statuses).toEqual([201, 201, 503, 201]);
    expect(simulator.faults).toEqual([]);
  });

  it("lose an answer in process as fetch does, though the payout is made", async () => {
    const simulator = simulateTinBox();
    const before = simulator.payouts().length;
    const remove = simulator.inject({ fault: "commit-then-reset", times: 2 });
    await expect(pay(simulator)).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
    expect(simulator.payouts()).toHaveLength(before + 1);
    remove();
    expect((await pay(simulator)).status).toBe(201);
  });

  it("meet a share of the requests, the same for the same seed", async () => {
    const meet = async (): Promise<string> => {
      const simulator = simulateTinBox();
      simulator.inject({ fault: { answer: { status: 500 }, commit: false }, probability: 0.3 });
      const statuses = [];
      for (let payout = 0; payout < 40; payout += 1) statuses.push((await pay(simulator)).status);
      return statuses.join(" ");
    };
    const [one, other] = [await meet(), await meet()];
    expect(one).toBe(other);
    const share = one.split(" ").filter((status) => status === "500").length / 40;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.6);
  });

  it("are refused, with all that is wrong at once, where they can never hold", () => {
    expect(() => simulateTinBox().inject({ fault: "comet", nth: 0, probability: 2 })).toThrow(
      /no fault "comet"; there are: .*; `nth` must be a whole number from 1; `probability` must be from 0 to 1/,
    );
    expect(() => simulateTinBox().inject({ fault: {}, operationId: "payMe" })).toThrow(
      'No operation "payMe"',
    );
  });
});

describe("time", () => {
  it("is skipped in hours, days or milliseconds, and a text that is none is refused", () => {
    const simulator = simulateTinBox();
    const start = simulator.now();
    for (const span of ["2h", "1d12h", "PT30M", 500]) simulator.advance(span);
    expect(Math.round((simulator.now() - start) / 60_000)).toBe(2 * 60 + 36 * 60 + 30);
    for (const span of ["soon", "-1h", "", Number.NaN, -1])
      expect(() => simulator.advance(span)).toThrow('such as "90s"');
  });
});

describe("a payout", () => {
  it("moves on the provider's clock, and then can't be canceled any more", async () => {
    const simulator = createSimulator([tinBox], { speed: 0 });
    const { id } = await payoutOf(await pay(simulator));
    expect(simulator.payouts()[0]).toMatchObject({ id, state: "accepted", next: { status: "paid" } });
    simulator.advance("10s");
    expect(simulator.payouts()[0]).toMatchObject({ id, status: "paid", state: "paid", next: undefined });
    expect(await payoutOf(await read(simulator, id))).toMatchObject({ status: "paid" });
    const cancel = await simulator.fetch(`/v1/payouts/${id}`, { method: "DELETE", headers: goodHeaders });
    expect([cancel.status, await cancel.json()]).toMatchObject([
      // The one that the operation documents.
      400,
      { error: { message: expect.stringContaining("is paid can't be changed") } },
    ]);
  });

  it("is moved by hand, to a state that it has, and then moves by itself no more", async () => {
    const simulator = createSimulator([tinBox], { speed: 0 });
    const { id } = await payoutOf(await pay(simulator));
    expect(simulator.move({ id, to: "returned" })).toMatchObject({ id, status: "returned", next: undefined });
    simulator.advance("1d");
    expect(await payoutOf(await read(simulator, id))).toMatchObject({ status: "returned" });
    expect(() => simulator.move({ id, to: "canceled" })).toThrow(
      'can\'t be "canceled". It can be: queued, paid, failed, returned, accepted',
    );
    expect(() => simulator.move({ id: "po-0", to: "paid" })).toThrow('no payout "po-0"');
  });

  it("moves by itself, as many times faster as wished", async () => {
    const simulator = createSimulator([tinBox], { speed: 1000 });
    onTestFinished(() => simulator.close());
    const { id } = await payoutOf(await pay(simulator));
    await expect.poll(async () => (await payoutOf(await read(simulator, id))).status).toBe("paid");
  });
});
