import type { Journal } from "@org/payouts-common";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readTorturedProviders } from "../torture/tortured-provider.ts";
import { journals, type LastingJournal } from "./journals.ts";
import { payoutScripts } from "./payout-script.ts";
import { type Fate, type Process, startProcess } from "./process.ts";

const day = 86_400_000;
const years = 400 * day;
const pastLease = 60_000;

const scripts = (await readTorturedProviders(undefined)).flatMap(payoutScripts);
const because = { because: "The bank shows it.", by: "treasury" };
let turn = 0;

beforeEach(() => {
  // Digests and databases take real time; only the wall clock is ours.
  vi.useFakeTimers({ toFake: ["Date"] });
  turn += 1;
});
afterEach(() => {
  vi.useRealTimers();
});

function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

describe.each(Object.keys(journals))("the decision table, with the journal in %s", (name) => {
  let lasting: LastingJournal;
  beforeAll(async () => {
    lasting = await (journals[name] ?? expect.fail())();
  });
  afterAll(() => lasting.end());

  describe.each(scripts.map((script) => [`${script.tortured.id} ${script.operationId}`, script] as const))(
    "%s",
    (_operation, script) => {
      const { idempotency, reconcile, creates } = script.operation;
      const { carrier = "none", resend, lifetimeMs = Infinity, settleMs = 0 } = idempotency ?? {};
      const isRepeatable = carrier !== "none" && resend !== "never";
      const isForEver = isRepeatable && lifetimeMs === Infinity;
      const reference = (): string => `payroll-2026-11/${turn}`;

      /** Starts a process on the journal, as it is reached from there. */
      function start(
        fates: readonly Fate[],
        reach: (journal: Journal) => Journal = clockOf,
        shows = false,
      ): Process {
        const account = `account-${name}-${turn}`;
        return startProcess(script, reach(lasting.journal), {
          fates,
          shows,
          reference: reference(),
          account,
        });
      }

      it("nothing: recorded before the first byte leaves, then sent", async () => {
        const process = start(["made"]);
        const result = await process.call();
        expect(result).toMatchObject({ ok: true });
        expect(process.writes).toHaveLength(1);
        expect(process.openWhenSent()).toContain(reference());
      });

      it("answered: the recorded answer, years later, in any order of members, and no request", async () => {
        const first = await start(["made"]).call();
        later(years);
        const again = start(["made"]);
        const result = await again.call(script.reordered);
        expect(result).toMatchObject({ ok: true, meta: { replayed: true } });
        expect(result.data).toEqual(first.data);
        expect([again.writes, again.reads]).toEqual([[], []]);
      });

      it("answered and erased: read by its id, else accepted; never sent", async () => {
        const first = start(["made"]);
        await first.call();
        later(years);
        expect(await first.client.forget(new Date())).toBeGreaterThan(0);
        const again = start(["made"]);
        const result = await again.call();
        if (result.ok) expect([again.reads.length, result.meta?.replayed]).toEqual([1, true]);
        else expect(result.error).toMatchObject({ outcome: "accepted", next: { action: "read" } });
        expect(result.ok).toBe(creates?.read !== undefined && creates.items === undefined);
        expect(again.writes).toHaveLength(0);
      });

      it("accepted, but unreadable: with a key the same bytes again, and never rejected", async () => {
        const first = start(["cut"]);
        expect((await first.call()).error).toMatchObject({ outcome: "accepted" });
        later(settleMs + 1000);
        const again = start(["denied"]);
        expect((await again.call()).error).toMatchObject({ outcome: "accepted" });
        expect(again.writes).toEqual(isRepeatable ? first.writes : []);
        later(years);
        const last = start(["denied"]);
        expect((await last.call()).error).toMatchObject({ outcome: "accepted" });
        expect(last.writes).toEqual(isForEver ? first.writes : []);
      });

      it.each<Fate>(["refused", "denied"])("%s in all its sendings: sent again", async (fate) => {
        const first = start([fate]);
        const outcome = (await first.call()).error?.outcome;
        // Behind a refusal of a batch there may be payouts.
        if (fate === "denied" && creates?.items !== undefined && outcome === "unknown") return;
        expect(outcome).toBe(fate === "refused" ? "not_sent" : "rejected");
        const again = start([fate]);
        await again.call();
        const isNew = fate === "denied" && idempotency?.cachesFailures === true;
        if (isNew) expect(again.writes[0]?.key).not.toBe(first.writes[0]?.key);
        else expect(again.writes).toEqual(first.writes);
        later(years);
        const last = start(["made"]);
        expect(await last.call()).toMatchObject({ ok: true });
        expect(last.writes).toHaveLength(1);
        if (lifetimeMs < Infinity) expect(last.writes[0]?.key).not.toBe(again.writes[0]?.key);
      });

      it("refused, then corrected: the correction, under a new key", async () => {
        const first = start(["refused"]);
        await first.call();
        const again = start(["made"]);
        expect(await again.call(script.other)).toMatchObject({ ok: true });
        expect(again.writes).toHaveLength(1);
        if (carrier !== "none") expect(again.writes[0]?.key).not.toBe(first.writes[0]?.key);
      });

      it("sending now in this process: one request, for two clients and a dozen calls", async () => {
        const journal = clockOf(lasting.journal);
        const [one, other] = [start(["made"], () => journal), start(["made"], () => journal)];
        const calls = Array.from({ length: 12 }, (_, index) => (index % 2 ? one : other).call());
        const results = await Promise.all(calls);
        expect(results.map(({ ok }) => ok)).not.toContain(false);
        expect(one.writes.length + other.writes.length).toBe(1);
      });

      it("sending now in this process: signal and deadline end only the waiting", async () => {
        const journal = clockOf(lasting.journal);
        const process = start(["hangs"], () => journal);
        const patient = { deadlineMs: 20_000 };
        const first = process.call(undefined, patient);
        await vi.waitUntil(() => process.writes.length > 0, 20_000);
        const impatient = process.call(undefined, { deadlineMs: 50 });
        const controller = new AbortController();
        const aborted = process.call(undefined, { ...patient, signal: controller.signal });
        setTimeout(() => controller.abort(), 50);
        expect((await impatient).error).toMatchObject({ outcome: "unknown", name: "TimeoutError" });
        expect((await aborted).error).toMatchObject({ outcome: "unknown", name: "AbortError" });
        expect(process.writes).toHaveLength(1);
        process.breakOff();
        expect((await first).error).toMatchObject({ outcome: "unknown" });
      });

      it("sending now in another process: refused until the lease is over", async () => {
        const first = start(["hangs"]);
        const sending = first.call();
        await vi.waitUntil(() => first.writes.length > 0, 20_000);
        const again = start(["made"]);
        const { error } = await again.call();
        const action = isRepeatable ? "resend" : "reconcile";
        expect(error).toMatchObject({ outcome: "unknown", next: { action } });
        expect(error?.next.notBefore).toBeGreaterThan(Date.now());
        expect(again.writes).toHaveLength(0);
        first.breakOff();
        await sending;
      });

      it("unknown: the recorded bytes and key after the settling pause, where the dialect allows it", async () => {
        const first = start(["reset"]);
        await first.call();
        const early = start(["made"]);
        const result = await early.call();
        expect(result.ok).toBe(isRepeatable && settleMs === 0);
        if (isRepeatable && settleMs > 0) {
          expect(result.error).toMatchObject({ outcome: "unknown", next: { action: "resend" } });
          expect(result.error?.next.notBefore).toBeGreaterThan(Date.now());
          expect(early.writes).toHaveLength(0);
          later(settleMs + 1000);
          const again = start(["made"]);
          expect(await again.call()).toMatchObject({ ok: true });
          expect(again.writes).toEqual(first.writes);
        } else expect(early.writes).toEqual(isRepeatable ? first.writes : []);
      });

      it("unknown, past the key's lifetime or without keys: looked up, and never sent", async () => {
        const first = start(["reset"]);
        await first.call();
        later(years);
        if (isForEver) return expect(await start(["made"]).call()).toMatchObject({ ok: true });
        const blind = start(["made"]);
        expect((await blind.call()).error).toMatchObject({ outcome: "unknown", next: { action: "person" } });
        expect(blind.writes).toHaveLength(0);
        const looking = start(["made"], clockOf, true);
        expect((await looking.call()).ok).toBe(reconcile !== undefined);
        expect(looking.writes).toHaveLength(0);
        const known = start(["made"]);
        expect((await known.call()).ok).toBe(reconcile !== undefined);
        expect(known.writes).toHaveLength(0);
      });

      it("unknown, looked up too early: says from when a look says more", async () => {
        if (isRepeatable || reconcile === undefined || reconcile.settleMs === 0) return;
        await start(["reset"]).call();
        const { error } = await start(["made"]).call();
        expect(error).toMatchObject({ outcome: "unknown", next: { action: "reconcile" } });
        expect(error?.next.notBefore).toBeGreaterThan(Date.now());
      });

      it.each<Fate>(["reset", "cut", "made"])(
        "%s, and another payout under its reference: refused",
        async (fate) => {
          await start([fate]).call();
          const again = start(["made"]);
          const { error } = await again.call(script.other);
          expect(error).toMatchObject({ outcome: "not_sent", next: { action: "person" } });
          expect(error?.message).toMatch(/\/\w+.* differs?/);
          expect(error?.message).not.toMatch(/another key|new key/);
          expect(again.writes).toHaveLength(0);
        },
      );

      it("concluded by a person: paid is accepted and never sent, not paid is paid under a new key", async () => {
        const first = start(["reset"]);
        await first.call();
        await first.client.conclude(reference(), "not_paid", { ...because, early: true });
        const second = start(["reset"]);
        await second.call();
        expect(second.writes).toHaveLength(1);
        if (carrier !== "none") expect(second.writes[0]?.key).not.toBe(first.writes[0]?.key);
        await second.client.conclude(reference(), "paid", { ...because, payoutId: "p-9" });
        later(years);
        const third = start(["made"]);
        expect((await third.call()).error).toMatchObject({
          outcome: "accepted",
          payoutId: "p-9",
          next: { action: "read" },
        });
        expect([third.writes, third.reads]).toEqual([[], []]);
      });

      it("killed between journal and network: nothing is lost, and nothing made twice", async () => {
        let isDead = (): void => undefined;
        const death = new Promise<void>((resolve) => (isDead = resolve));
        const dead = new Promise<never>(() => undefined);
        const dying = start(["made"], (journal) => ({
          ...clockOf(journal),
          insert: async (entry) => {
            await journal.insert(entry);
            isDead();
            return dead;
          },
          // It takes nothing back.
          replace: () => dead,
        }));
        void dying.call();
        await death;
        later(pastLease + settleMs);
        const again = start(["made"]);
        const result = await again.call();
        expect(result.ok).toBe(isRepeatable);
        expect(dying.writes).toHaveLength(0);
        expect(again.writes).toHaveLength(isRepeatable ? 1 : 0);
        if (!isRepeatable) expect(result.error).toMatchObject({ outcome: "unknown" });
      });

      it("unknown, and the clock was set back behind the last write: not sent under a key of unknown age", async () => {
        await start(["reset"]).call();
        later(-day);
        const again = start(["made"]);
        await again.call();
        expect(again.writes).toHaveLength(isForEver && settleMs === 0 ? 1 : 0);
      });
    },
  );

  /** The journal as one process reaches it: the server's clock follows the test's. */
  function clockOf(journal: Journal): Journal {
    const shifted = <Result extends { readonly now: number }>(result: Result): Result =>
      name === "Postgres"
        ? { ...result, now: result.now + Date.now() - performance.timeOrigin - performance.now() }
        : result;
    return {
      durable: journal.durable,
      insert: async (entry) => shifted(await journal.insert(entry)),
      replace: async (entry, version) => shifted(await journal.replace(entry, version)),
      list: async (query) => shifted(await journal.list(query)),
    };
  }
});
