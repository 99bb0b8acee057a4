import { expect, it } from "vitest";
import { keepPayouts } from "./keep-payouts.ts";
import type { Clients, LoadAnswer } from "./open-clients.ts";
import type { Call, PayoutCalls } from "./payout-calls.ts";

const calls: PayoutCalls = {
  amountAt: "/amount",
  create: (amount = 1) => ({
    operationId: "create",
    method: "POST",
    path: "/payouts",
    headers: {},
    body: { amount },
  }),
  read: (id = "") => ({ operationId: "read", method: "GET", path: `/payouts/${id}`, headers: {} }),
  list: () => ({ operationId: "list", method: "GET", path: "/payouts", headers: {} }),
};

/** Clients of a provider in memory. */
function clientsOf(answer: (call: Call, payouts: Map<string, unknown>) => unknown): Clients {
  const payouts = new Map<string, unknown>();
  const send = async (call: Call): Promise<LoadAnswer> => {
    const body = answer(call, payouts);
    return { status: body === undefined ? 404 : 200, text: JSON.stringify(body ?? null) };
  };
  return {
    send,
    async run(next, answered) {
      for (let call = next(); call !== undefined; call = next()) answered(call, await send(call));
    },
    async close() {},
  };
}

const sound = (call: Call, payouts: Map<string, unknown>): unknown => {
  if (call.method === "GET") return payouts.get(call.path.slice("/payouts/".length));
  const payout = { kind: "payout", id: `po-${payouts.size}`, ...(call.body as object) };
  payouts.set(payout.id, payout);
  return payout;
};

it("finds every payout of a provider that keeps them", async () => {
  expect(await keepPayouts(clientsOf(sound), calls, 20)).toMatchObject({ created: 20, shared: 0, lost: 0 });
});

it("counts a payout that cannot be read, or that has another amount", async () => {
  const forgets = clientsOf((call, payouts) => {
    if (call.path === "/payouts/po-7") return undefined;
    if (call.path === "/payouts/po-8") return { id: "po-8", amount: 1 };
    return sound(call, payouts);
  });
  expect(await keepPayouts(forgets, calls, 20)).toMatchObject({ lost: 2 });
});

it("counts payouts that share an id", async () => {
  const same = clientsOf((call) => ({
    id: "po-1",
    amount: (call.body as { amount?: number } | undefined)?.amount,
  }));
  expect(await keepPayouts(same, calls, 20)).toMatchObject({ shared: 19, lost: 20 });
});

it("says so when no payout can be read", async () => {
  const nothing = clientsOf((call) => (call.method === "GET" ? undefined : { id: "po-1" }));
  await expect(keepPayouts(nothing, calls, 1)).rejects.toThrow(/No text of the created payout/);
});
