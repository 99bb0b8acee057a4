import type { JournalCases } from "./trial.ts";

export const identityCases: JournalCases = {
  async "is the same in every journal over the store, if it is durable"(trial) {
    const journals = [await trial.open(), await trial.open()];
    if (!journals.every(({ durable }) => durable)) return;
    // Some journals learn it with their first answer.
    for (const [index, journal] of journals.entries())
      await journal.insert(trial.draft({ reference: `${index}` }));
    const [id, again] = journals.map((journal) => journal.id);
    trial.expect(typeof id === "string" && id !== "").toEqual(true);
    trial.expect(again).toEqual(id);
  },

  async "is the same after the journal was closed and opened again, if it is durable"(trial) {
    const journal = await trial.open();
    if (!journal.durable) return;
    await journal.insert(trial.draft());
    const { id } = journal;
    await trial.close();
    const again = await trial.open();
    await again.insert(trial.draft());
    trial.expect(again.id).toEqual(id);
  },
};
