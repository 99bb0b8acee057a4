import type { JournalCases } from "./trial.ts";

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const clockCases: JournalCases = {
  async "counts milliseconds since the epoch"(trial) {
    const journal = await trial.open();
    const { now } = await journal.insert(trial.draft());
    trial.expect(Number.isInteger(now)).toEqual(true);
    trial.expect(now > Date.UTC(2020) && now < Date.UTC(2100)).toEqual(true);
  },

  async "runs, and not backwards, through every method and every journal over the store"(trial) {
    const [first, second] = [await trial.open(), await trial.open()];
    const draft = trial.draft();
    const query = {
      provider: "example",
      account: trial.account,
      state: "open",
      order: "age",
      limit: 1,
    } as const;
    const times: number[] = [];
    for (const journal of [first, second, first]) {
      times.push((await journal.insert(draft)).now);
      await wait(30);
      times.push((await journal.replace(draft, "another")).now);
      await wait(30);
      times.push((await journal.list(query)).now);
      await wait(30);
    }
    const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    // A timer may fire a little early; a clock of whole seconds stands still in most of these steps.
    trial.expect(steps.filter((step) => step < 20)).toEqual([]);
  },

  async "dates an insert, and each replacement"(trial) {
    const journal = await trial.open();
    const before = await journal.insert(trial.draft({ reference: "before" }));
    const draft = trial.draft();
    const inserted = await journal.insert(draft);
    await wait(30);
    const replaced = await journal.replace(trial.draft(), draft.version);
    trial.expect(inserted.entry.createdAt).toEqual(inserted.entry.updatedAt);
    trial.expect(isBetween(before.now, inserted.entry.createdAt, inserted.now)).toEqual(true);
    trial.expect(replaced.entry.createdAt).toEqual(inserted.entry.createdAt);
    trial.expect(replaced.entry.updatedAt >= inserted.now + 20).toEqual(true);
    trial.expect(replaced.entry.updatedAt <= replaced.now).toEqual(true);
  },

  async "dates nothing that it does not write"(trial) {
    const journal = await trial.open();
    const { entry } = await journal.insert(trial.draft());
    await wait(10);
    trial.expect((await journal.insert(trial.draft())).entry).toEqual(entry);
    trial.expect((await journal.replace(trial.draft(), "another")).entry).toEqual(entry);
    trial.expect(await trial.stored(journal)).toEqual([entry]);
  },

  async "ends a lease by its own time"(trial) {
    const journal = await trial.open();
    let { now, entry } = await journal.insert(trial.draft({ reference: "before" }));
    let version: string | undefined;
    for (const leaseMs of [60_000, 1, 0, 30 * 24 * 3_600_000, 60_000]) {
      const draft = trial.draft({ leaseMs });
      const before = now;
      ({ now, entry } = await (version === undefined
        ? journal.insert(draft)
        : journal.replace(draft, version)));
      trial.expect(isBetween(before, (entry.leaseUntil ?? 0) - leaseMs, now)).toEqual(true);
      version = entry.version;
      await wait(10);
    }
  },

  async "ends a lease at once where it is null"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    await journal.insert(draft);
    const { entry } = await journal.replace(trial.draft({ leaseMs: null }), draft.version);
    trial.expect(entry.leaseUntil).toEqual(null);
    const never = await journal.insert(trial.draft({ reference: "never leased", leaseMs: null }));
    trial.expect(never.entry.leaseUntil).toEqual(null);
  },
};

function isBetween(low: number, time: number, high: number): boolean {
  return low <= time && time <= high;
}
