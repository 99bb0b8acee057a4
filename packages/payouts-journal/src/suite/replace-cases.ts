import { rejects, type JournalCases } from "./trial.ts";

export const replaceCases: JournalCases = {
  async "replaces every field but the time of the insert"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    const { entry: before } = await journal.insert(draft);
    const after = trial.draft({
      state: "finished",
      operation: "createTransfer",
      fingerprint: "2:other",
      generation: 2,
      sealed: "other",
      sendings: 3,
      firstSentAt: 1_800_000_000_001,
      lastSentAt: 1_800_000_000_002,
      expiresAt: 1_800_000_000_003,
      holder: "worker-2",
      outcome: "accepted",
      answer: '{"id":"p-1"}',
      refusal: "422",
      payoutId: "p-1",
      conclusion: {
        answer: "paid",
        generation: 1,
        because: "seen in the bank's list",
        by: "Ada",
        at: 1_800_000_000_004,
      },
    });
    const { entry } = await journal.replace(after, draft.version);
    trial.expectDraft(entry, after);
    trial.expect(entry.createdAt).toEqual(before.createdAt);
    trial.expect(await trial.stored(journal)).toEqual([entry]);
  },

  async "empties every field that may be empty"(trial) {
    const journal = await trial.open();
    const full = trial.draft({
      firstSentAt: 1,
      lastSentAt: 2,
      answer: "answer",
      refusal: "refusal",
      payoutId: "p-1",
      conclusion: { answer: "not_paid", generation: 1, because: "never arrived", by: "Ada", at: 3 },
    });
    await journal.insert(full);
    const empty = trial.draft({ state: "erased", sealed: null, holder: null, leaseMs: null });
    const { entry } = await journal.replace(empty, full.version);
    trial.expectDraft(entry, empty);
    trial.expect(entry.leaseUntil).toEqual(null);
    trial.expect(await trial.stored(journal)).toEqual([entry]);
  },

  async "changes nothing on a conflict, and returns what stands"(trial) {
    const journal = await trial.open();
    const first = trial.draft();
    await journal.insert(first);
    const second = await journal.replace(trial.draft({ holder: "worker-2" }), first.version);
    for (const version of [first.version, "", "another", `${second.entry.version} `]) {
      const conflict = trial.draft({ state: "finished", holder: "worker-3", leaseMs: 1 });
      trial.expect((await journal.replace(conflict, version)).entry).toEqual(second.entry);
    }
    trial.expect(await trial.stored(journal)).toEqual([second.entry]);
  },

  async "may be repeated with the same entry, as after a lost answer"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    await journal.insert(draft);
    const next = trial.draft({ holder: "worker-2" });
    const { entry } = await journal.replace(next, draft.version);
    trial.expect((await journal.replace(next, draft.version)).entry).toEqual(entry);
  },

  async "rejects where there is no entry, and stores nothing"(trial) {
    const journal = await trial.open();
    const elsewhere = trial.draft({ reference: "elsewhere" });
    const { entry } = await journal.insert(elsewhere);
    const missing = trial.draft({ reference: "Elsewhere" });
    trial.expect(await rejects(journal.replace(missing, elsewhere.version))).toEqual(true);
    trial.expect(await rejects(journal.replace(missing, missing.version))).toEqual(true);
    trial.expect(await trial.stored(journal)).toEqual([entry]);
  },

  async "changes one entry, and no other of the same version"(trial) {
    const journal = await trial.open();
    const version = "the same";
    const [account, provider] = [`${trial.account}-2`, "example-2"];
    const others = [{ reference: "other" }, { account }, { provider }].map((fields) =>
      trial.draft({ version, ...fields }),
    );
    for (const draft of others) await journal.insert(draft);
    await journal.insert(trial.draft({ version }));
    await journal.replace(trial.draft({ state: "finished" }), version);
    for (const draft of others)
      trial.expectDraft((await journal.insert({ ...draft, version: "new" })).entry, draft);
  },
};
