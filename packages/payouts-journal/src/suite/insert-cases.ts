import { similarTexts } from "./similar-texts.ts";
import type { JournalCases } from "./trial.ts";

export const insertCases: JournalCases = {
  async "stores a new entry and returns it"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    const { entry } = await journal.insert(draft);
    trial.expectDraft(entry, draft);
    trial.expect(await trial.stored(journal)).toEqual([entry]);
  },

  async "changes nothing where the reference is there, and returns what is there"(trial) {
    const journal = await trial.open();
    const first = await journal.insert(trial.draft());
    const other = trial.draft({
      state: "finished",
      sealed: "other",
      generation: 2,
      holder: "worker-2",
      leaseMs: 1,
    });
    trial.expect((await journal.insert(other)).entry).toEqual(first.entry);
    trial.expect(await trial.stored(journal)).toEqual([first.entry]);
  },

  async "may be repeated with the same entry, as after a lost answer"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    const { entry } = await journal.insert(draft);
    trial.expect((await journal.insert(draft)).entry).toEqual(entry);
  },

  async "returns a finished entry too"(trial) {
    const journal = await trial.open();
    const { entry } = await journal.insert(
      trial.draft({ state: "finished", answer: "{}", outcome: "accepted" }),
    );
    trial.expect((await journal.insert(trial.draft())).entry).toEqual(entry);
  },

  async "keeps references apart that differ in a single byte"(trial) {
    const journal = await trial.open();
    const drafts = similarTexts.map((reference) => trial.draft({ reference }));
    for (const draft of drafts) trial.expectDraft((await journal.insert(draft)).entry, draft);
    for (const draft of drafts) {
      trial.expectDraft((await journal.insert(trial.draft({ reference: draft.reference }))).entry, draft);
    }
  },

  async "keeps accounts apart that differ in a single byte"(trial) {
    const journal = await trial.open();
    const drafts = similarTexts.map((name) => trial.draft({ account: `${trial.account}${name}` }));
    for (const draft of drafts) trial.expectDraft((await journal.insert(draft)).entry, draft);
  },

  async "keeps providers apart"(trial) {
    const journal = await trial.open();
    for (const provider of ["example", "Example", "example "]) {
      const draft = trial.draft({ provider });
      trial.expectDraft((await journal.insert(draft)).entry, draft);
    }
  },

  async "does not join provider, account and reference to one text"(trial) {
    const journal = await trial.open();
    for (const separator of ["/", ":", "|", ",", " ", "-", '","', "\\"]) {
      const left = trial.draft({ account: `${trial.account}${separator}b`, reference: "c" });
      const right = trial.draft({ reference: `b${separator}c` });
      trial.expectDraft((await journal.insert(left)).entry, left);
      trial.expectDraft((await journal.insert(right)).entry, right);
    }
  },

  async "takes references of 255 characters, and compares them to the end"(trial) {
    const journal = await trial.open();
    for (const last of ["\u{1F600}", "\u{1F601}"]) {
      const draft = trial.draft({ reference: "\u{1F600}".repeat(254) + last });
      trial.expectDraft((await journal.insert(draft)).entry, draft);
    }
  },

  async "stores what the draft was when it was called, and is not changed through what it returns"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    const given = { ...draft };
    const inserting = journal.insert(given);
    Object.assign(given, { sealed: "changed", state: "finished", leaseMs: 0 });
    const { entry } = await inserting;
    try {
      Object.assign(entry, { sealed: "changed", version: "changed" });
    } catch {
      // A frozen entry is as good as a copy.
    }
    const [stored, ...others] = await trial.stored(journal);
    trial.expectDraft(stored, draft);
    trial.expect(others).toEqual([]);
  },
};
