import type { Clients } from "./open-clients.ts";
import type { PayoutCalls } from "./payout-calls.ts";

/** What came of many payouts that were created at once and then read. */
export interface KeptPayouts {
  readonly created: number;
  /** Payouts with an id that another one has too. */
  readonly shared: number;
  /** Payouts that were not read back with the amount that they were created with. */
  readonly lost: number;
  readonly createsPerSecond: number;
  readonly readsPerSecond: number;
}

/** Below are amounts that make the simulator fail a payout, or lose an answer. */
const leastAmount = 1_000_000;

/**
 * Creates payouts of different amounts, all clients at once, then reads every one.
 *
 * @throws {Error} One was refused, or no read gives back a payout that was created.
 */
export async function keepPayouts(clients: Clients, calls: PayoutCalls, count: number): Promise<KeptPayouts> {
  const idAt = await findId(clients, calls);
  const payouts: { readonly id: string; readonly amount: number }[] = [];
  let sent = 0;
  const createsPerSecond = await rateOf(count, async () => {
    const amounts = new Map<object, number>();
    await clients.run(
      () => {
        if (sent === count) return undefined;
        sent += 1;
        const amount = leastAmount + sent;
        const call = calls.create(amount);
        amounts.set(call, amount);
        return call;
      },
      (call, { status, text }) => {
        if (status < 200 || status > 299)
          throw new Error(`Creating a payout was answered with ${status} ${text}`);
        payouts.push({ id: String(idAt(JSON.parse(text))), amount: amounts.get(call) ?? 0 });
        amounts.delete(call);
      },
    );
  });
  let lost = 0;
  let read = 0;
  const wanted = new Map<object, number>();
  const readsPerSecond = await rateOf(count, () =>
    clients.run(
      () => {
        const payout = payouts[read];
        if (payout === undefined) return undefined;
        read += 1;
        const call = calls.read(payout.id);
        wanted.set(call, payout.amount);
        return call;
      },
      (call, { status, text }) => {
        const amount = wanted.get(call);
        wanted.delete(call);
        if (status !== 200 || !leavesOf(JSON.parse(text)).some(([, value]) => Number(value) === amount))
          lost += 1;
      },
    ),
  );
  const ids = new Set(payouts.map(({ id }) => id));
  return {
    created: payouts.length,
    shared: payouts.length - ids.size,
    lost,
    createsPerSecond,
    readsPerSecond,
  };
}

async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (count * 1000) / (performance.now() - started);
}

type Leaf = readonly [path: string, value: unknown];

function leavesOf(value: unknown, path: string = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`));
}

/** Finds what of a created payout is its id: the text by which it is read, and which its reading has too. */
async function findId(clients: Clients, calls: PayoutCalls): Promise<(payout: unknown) => unknown> {
  const { text } = await clients.send(calls.create());
  for (const [path, value] of leavesOf(JSON.parse(text))) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    const answer = await clients.send(calls.read(String(value)));
    if (answer.status !== 200 || !leavesOf(JSON.parse(answer.text)).some(([, each]) => each === value))
      continue;
    return (payout) => leavesOf(payout).find(([each]) => each === path)?.[1];
  }
  throw new Error(`No text of the created payout is one that it is read by: ${text}`);
}
