import { MemoryJournal } from "@org/payouts-common";
import { planCalls } from "@org/payouts-simulator/contract";
import {
  type FaultMix,
  type OpenSession,
  openInProcess,
  seededRandom,
  type SessionSettings,
  VirtualClock,
} from "@org/payouts-simulator/torture";
import { operationsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { durationMs } from "../../generator/model/duration.ts";
import type { TorturedProvider } from "../tortured-provider.ts";
import { type Arena, type Belief, type Caller, payoutHeader, timeoutMs } from "./caller.ts";
import { type Mishaps, MortalProcess } from "./mortal-process.ts";
import { tally, type Tally } from "./tally.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** By how much the machine's clock is wrong at the most. */
const mostClockErrorMs = 10 * minuteMs;

/** Payouts of one job: enough for a kill in their middle, few enough for the look-ups that read a whole list. */
const payoutsPerJob = 100;
/** Payouts that one process makes at once. */
const lanes = 8;
/** After how long the job is started again, each time: least and most. */
const pauses = [
  [0, 0],
  [1000, minuteMs],
  [2 * minuteMs, 2 * hourMs],
  [3 * hourMs, 20 * hourMs],
  [25 * hourMs, 3 * dayMs],
  [7 * dayMs, 21 * dayMs],
] as const;
/** Then it is started daily, without being killed, for as long as that settles anything. */
const mostDailyRuns = 12;

/** Lets a caller pay its payroll through weeks of faults, kills and restarts. */
export async function runDays(
  tortured: TorturedProvider,
  caller: Caller,
  mix: FaultMix,
  payouts: number,
  seed: string,
): Promise<Tally> {
  const started = performance.now();
  const clock = new VirtualClock();
  const beliefs: Belief[] = [];
  const sessions: OpenSession["session"][] = [];
  for (let job = 0; beliefs.length < payouts; job += 1) {
    const wanted = Math.min(payoutsPerJob, payouts - beliefs.length);
    const name = `${seed}/${tortured.id}/${job}`;
    const { arena, session } = openAccount(tortured, mix, clock, name);
    sessions.push(session);
    beliefs.push(...(await clock.run(name, () => live(arena, caller, clock, name, wanted))));
  }
  const seconds = (performance.now() - started) / 1000;
  return tally(`${tortured.name}: ${caller.name}`, beliefs, sessions, payoutsPerJob, seconds);
}

/** An account at the provider, with a journal of its own. */
function openAccount(
  tortured: TorturedProvider,
  mix: FaultMix,
  clock: VirtualClock,
  name: string,
): { readonly arena: Arena; readonly session: OpenSession["session"] } {
  const { document, payoutOperation: operationId } = tortured;
  const planned = planCalls(document).calls.find((call) => call.operationId === operationId);
  const located = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (planned === undefined || located === undefined)
    throw new Error(`${tortured.name} has no ${operationId}.`);
  const { "x-payouts-idempotency": idempotency, "x-payouts-reconcile": reconcile } = located.operation;
  const {
    carrier = "none",
    name: keyName = "",
    lifetime,
    trusted = lifetime,
    resend,
    settle,
  } = idempotency ?? {};
  // A wrong clock is survived by the margin between the documented lifetime of a key and the trusted one.
  const marginMs = lifetime && trusted ? durationMs(lifetime) - durationMs(trusted) : Infinity;
  const { session, baseUrl, fetch } = openInProcess(document, {
    operationId,
    lateMs: timeoutMs * 1.3,
    keyLifetimeMs: lifetime === undefined ? undefined : durationMs(lifetime),
    clock,
    nextStep: nextStepOf(mix, name, carrier !== "none" && resend !== "never"),
  });
  const journal = new MemoryJournal();
  const reference = reconcile?.reference;
  const clockErrorMs = Math.min(mostClockErrorMs, marginMs / 2);
  const settles = settle !== undefined;
  return {
    arena: { tortured, planned, baseUrl, fetch, journal, carrier, keyName, reference, settles, clockErrorMs },
    session,
  };
}

/** The life of a job: started, killed and started again. Returns what the caller believes in the end. */
async function live(
  arena: Arena,
  caller: Caller,
  clock: VirtualClock,
  name: string,
  wanted: number,
): Promise<Belief[]> {
  const random = seededRandom(`${name}/life`);
  const beliefs = Array.from({ length: wanted }, (): Belief => "not paid");
  const run = async (workers: number, mishaps: Mishaps): Promise<void> => {
    await Promise.all(
      Array.from({ length: workers }, (_, worker) => {
        const process = new MortalProcess(clock, random, mishaps);
        return work(arena, caller, process, beliefs, worker === 1);
      }),
    );
  };
  // Most runs are killed somewhere; a caller with a journal takes more steps for a payout.
  const steps = wanted * (caller.keepsBooks ? 3 : 8);
  const mishaps: Mishaps = {
    kill: 1.5 / steps,
    sleep: 0.3 / steps,
    // Nobody can know that a clock was set forward while a request is away; where two at once would both be processed, the
    // pause between them is all that keeps them apart.
    clock: arena.settles ? 0 : 1 / steps,
    clockErrorMs: arena.clockErrorMs,
  };
  for (const [least, most] of pauses) {
    await clock.machineDelay(least + random() * (most - least));
    if (least > minuteMs) clock.wallErrorMs = (random() * 2 - 1) * arena.clockErrorMs;
    await run(random() < 0.5 ? 2 : 1, mishaps);
  }
  clock.wallErrorMs = 0;
  const isOpen = (belief: Belief): boolean => belief === "not paid" || belief === "unsettled";
  for (let day = 0; day < mostDailyRuns && beliefs.some(isOpen); day += 1) {
    await clock.machineDelay(dayMs);
    await run(1, { ...mishaps, kill: 0, sleep: 0, clock: 0 });
  }
  // What the provider does late is done by then.
  await clock.machineDelay(dayMs);
  return beliefs.map((belief) => (belief === "unsettled" ? "for a person" : belief));
}

/** One process of the job, until it has called for every payout, or was killed. */
async function work(
  arena: Arena,
  caller: Caller,
  process: MortalProcess,
  beliefs: Belief[],
  isReversed: boolean,
): Promise<void> {
  const job = caller.start({
    ...arena,
    fetch: process.fetch(arena.fetch),
    journal: process.journal(arena.journal),
  });
  const left = [...beliefs.keys()];
  const paidBefore = new Set(left.filter((payout) => beliefs[payout] === "paid"));
  if (!isReversed) left.reverse();
  const lane = async (): Promise<void> => {
    for (let payout = left.pop(); payout !== undefined; payout = left.pop()) {
      if (caller.keepsBooks && beliefs[payout] === "paid") continue;
      const belief = await process.whileAlive(job.pay(payout));
      // What is paid stays paid: in the books, and where the other process was paying it in this run.
      if (beliefs[payout] === "paid" && (caller.keepsBooks || !paidBefore.has(payout))) continue;
      if (paidBefore.has(payout) && belief !== "paid")
        throw new Error(`${arena.tortured.name}: payout ${payout} was paid, and then "${belief}".`);
      beliefs[payout] = belief;
    }
  };
  const whole = async (): Promise<void> => {
    if (isReversed && job.begin !== undefined) await process.whileAlive(job.begin());
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  await Promise.race([whole(), process.death]);
}

/** Draws what happens to each sending of an account: by the payout, and by how often it was sent before. */
function nextStepOf(mix: FaultMix, name: string, knowsRepeats: boolean): SessionSettings["nextStep"] {
  const sendings = new Map<string, number>();
  const held = new Set<string>();
  let counted = 0;
  return (headers, effects) => {
    for (; counted < effects.length; counted += 1)
      held.add(effects[counted]?.headers.get(payoutHeader) ?? "");
    const payout = headers.get(payoutHeader) ?? "";
    const sending = (sendings.get(payout) ?? 0) + 1;
    sendings.set(payout, sending);
    return mix.draw(`${name}/${payout}/${sending}`, (kind) => {
      // Delivered twice to a provider that knows no repeats, it is paid twice, whoever has sent it.
      if (kind === "duplicate-delivery") return knowsRepeats;
      // Nothing is in flight that never came.
      return kind !== "conflict-in-flight" || held.has(payout);
    });
  };
}
