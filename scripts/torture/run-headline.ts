import { setTimeout as delay } from "node:timers/promises";
import { planCalls } from "@org/payouts-simulator/contract";
import { createTortureProvider, type FaultMix, withShortWaits } from "@org/payouts-simulator/torture";
import { operationsOf } from "../../packages/payouts-simulator/src/document/index.ts";
import { bareFetchCaller } from "./bare-fetch-caller.ts";
import { carefulCaller } from "./careful-caller.ts";
import type { Arena, Belief, Contestant } from "./contestant.ts";
import { openAccounts } from "./open-accounts.ts";
import { tally, type Tally } from "./tally.ts";
import type { TorturedProvider } from "./tortured-provider.ts";

/** Requests on the wire at once; a payout that waits for its next attempt takes no place. */
const onTheWire = 150;
/** More than any pause that a look-up asks for. */
const twoDaysMs = 2 * 24 * 3600 * 1000;

/** Has the same payouts made under the same faults by our client and by bare `fetch`. */
export async function runHeadline(
  tortured: TorturedProvider,
  mix: FaultMix,
  payouts: number,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const contestant of [carefulCaller, bareFetchCaller]) {
    tallies.push(await withShortWaits(() => runContestant(tortured, mix, payouts, contestant)));
  }
  return tallies;
}

async function runContestant(
  tortured: TorturedProvider,
  mix: FaultMix,
  payouts: number,
  createContestant: (arena: Arena) => Contestant,
): Promise<Tally> {
  const started = performance.now();
  const { document, payoutOperation: operationId } = tortured;
  const provider = await createTortureProvider(document);
  const planned = planCalls(document).calls.find((call) => call.operationId === operationId);
  const located = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (planned === undefined || located === undefined)
    throw new Error(`${tortured.name} has no ${operationId}.`);
  const { "x-payouts-idempotency": idempotency, "x-payouts-reconcile": reconcile } = located.operation;
  const wire = { busy: 0 };
  const accounts = openAccounts(
    { provider, tortured, mix, planned, idempotency, reconcile, wire },
    payouts,
    createContestant,
  );
  const contestantOf = (payout: number): Contestant => {
    const { contestant } = accounts[payout % accounts.length] ?? {};
    if (contestant === undefined) throw new RangeError(`payout ${payout} has no account`);
    return contestant;
  };

  const calls: Promise<Belief | "later">[] = [];
  while (calls.length < payouts) {
    for (let more = 0; more < 10 && calls.length < payouts; more += 1)
      calls.push(contestantOf(calls.length).pay(calls.length));
    do await delay(2);
    while (wire.busy >= onTheWire);
  }
  const first = await Promise.all(calls);
  await Promise.all(accounts.map(({ session }) => session.settled()));
  const beliefs = await settleLater(contestantOf, first);
  const seconds = (performance.now() - started) / 1000;
  await provider.close();
  const sessions = accounts.map(({ session }) => session);
  return tally(contestantOf(0).name, beliefs, sessions, operationId, seconds);
}

/** Two days on, as the callers' clock goes, eight at a time. */
async function settleLater(
  contestantOf: (payout: number) => Contestant,
  first: readonly (Belief | "later")[],
): Promise<Belief[]> {
  const { now } = Date;
  const beliefs = [...first];
  const later = first.flatMap((belief, payout) => (belief === "later" ? [payout] : []));
  Date.now = () => now() + twoDaysMs;
  try {
    const work = async (): Promise<void> => {
      for (let payout = later.pop(); payout !== undefined; payout = later.pop()) {
        beliefs[payout] = await contestantOf(payout).settleLater(payout);
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
  } finally {
    Date.now = now;
  }
  return beliefs.map((belief) => (belief === "later" ? "for a person" : belief));
}
