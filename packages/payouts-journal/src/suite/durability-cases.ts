import type { JournalCases } from "./trial.ts";

export const durabilityCases: JournalCases = {
  async "shows a write to every other journal over the store as soon as it has resolved"(trial) {
    const [writer, reader] = [await trial.open(), await trial.open()];
    for (let count = 0; count < 20; count += 1) {
      const draft = trial.draft({ reference: `${count}` });
      const { entry } = await writer.insert(draft);
      trial.expect((await reader.insert(trial.draft({ reference: `${count}` }))).entry).toEqual(entry);
      const next = trial.draft({ reference: `${count}`, state: "finished", answer: "{}" });
      const replaced = await writer.replace(next, draft.version);
      const stored = await trial.stored(reader);
      trial.expect(stored.find(({ reference }) => reference === `${count}`)).toEqual(replaced.entry);
    }
  },

  async "is the same after it was closed and opened again, if it is durable"(trial) {
    const journal = await trial.open();
    if (!journal.durable) return;
    const drafts = Array.from({ length: 20 }, (_, index) => trial.draft({ reference: `${index}` }));
    await Promise.all(drafts.map((draft) => journal.insert(draft)));
    for (const { reference, version } of drafts.slice(10)) {
      await journal.replace(trial.draft({ reference, state: "finished", answer: "{}" }), version);
    }
    const before = await trial.stored(journal);
    await trial.close();
    const again = await trial.open();
    trial.expect(await trial.stored(again)).toEqual(before);
    for (const { reference, version } of before) {
      const next = trial.draft({ reference, state: "erased", sealed: null });
      trial.expectDraft((await again.replace(next, version)).entry, next);
    }
  },

  async "leaves whole entries or none where it is closed amid writes, if it is durable"(trial) {
    const journal = await trial.open();
    if (!journal.durable) return;
    const old = Array.from({ length: 20 }, (_, index) => trial.draft({ reference: `old ${index}` }));
    await Promise.all(old.map((draft) => journal.insert(draft)));
    const next = old.map(({ reference }) => trial.draft({ reference, state: "finished", answer: reference }));
    const fresh = Array.from({ length: 20 }, (_, index) => trial.draft({ reference: `new ${index}` }));
    const writes = [
      ...fresh.map((draft) => journal.insert(draft)),
      ...next.map((draft, index) => journal.replace(draft, old[index]?.version ?? "")),
    ];
    const results = Promise.allSettled(writes);
    await trial.close();
    const resolved = (await results).map(({ status }) => status === "fulfilled");

    const stored = new Map((await trial.stored(await trial.open())).map((entry) => [entry.reference, entry]));
    for (const [index, draft] of [...fresh, ...next].entries()) {
      const entry = stored.get(draft.reference);
      if (resolved[index] || entry?.version === draft.version) trial.expectDraft(entry, draft);
      else if (index < fresh.length) trial.expect(entry).toEqual(undefined);
      else trial.expectDraft(entry, old[index - fresh.length] ?? draft);
    }
  },
};
