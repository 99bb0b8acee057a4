import type { EntryDraft, EntryState, Journal, JournalEntry } from "@org/payouts-common";
import type { TestFunctions } from "./test-functions.ts";

/** How the journal under test is opened and closed. */
export interface JournalStore<Opened extends Journal = Journal> {
  /** Opens the journal: always the same store, ready for use. It may return the same object each time. */
  readonly open: () => Opened | Promise<Opened>;
  /** Closes what `open` returned; called once for each `open`. @defaultValue nothing has to be closed */
  readonly close?: (journal: Opened) => unknown;
}

/** One test: its own account, so that all tests can share a store, and the journals that it opened. */
export class Trial {
  readonly account: string = `suite-${crypto.randomUUID()}`;
  readonly expect: TestFunctions["expect"];
  readonly #store: JournalStore;
  #opened: Journal[] = [];

  constructor(store: JournalStore, expect: TestFunctions["expect"]) {
    this.#store = store;
    this.expect = expect;
  }

  /** One more journal over the same store, as another process would open it. */
  async open(): Promise<Journal> {
    const journal = await this.#store.open();
    this.#opened.push(journal);
    return journal;
  }

  /** Closes every journal that is open. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = [];
    for (const journal of opened) await this.#store.close?.(journal);
  }

  /** A draft of this test's account, with a version of its own. */
  draft(fields: Partial<EntryDraft> = {}): EntryDraft {
    return {
      provider: "example",
      account: this.account,
      reference: "payroll-2026-11/17",
      version: crypto.randomUUID(),
      state: "open",
      operation: "createPayout",
      fingerprint: "1:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
      generation: 1,
      sealed: '{"method":"POST","body":"{\\"amount\\":1000}"}',
      sendings: 0,
      firstSentAt: null,
      lastSentAt: null,
      expiresAt: 1_900_000_000_000,
      holder: "worker-1",
      outcome: "not_sent",
      answer: null,
      refusal: null,
      payoutId: null,
      conclusion: null,
      leaseMs: 60_000,
      ...fields,
    };
  }

  /** Every entry of this test's account, by reference. */
  async stored(journal: Journal): Promise<JournalEntry[]> {
    const states: readonly EntryState[] = ["open", "refused", "finished", "erased"];
    const lists = states.map((state) => {
      const query = {
        provider: "example",
        account: this.account,
        state,
        order: "age",
        limit: 10_000,
      } as const;
      return journal.list(query);
    });
    const entries = (await Promise.all(lists)).flatMap((list) => list.entries);
    return entries.sort((a, b) => (a.reference < b.reference ? -1 : 1));
  }

  /** Fails unless the entry is the draft; its times are left out. */
  expectDraft(entry: JournalEntry | undefined, draft: EntryDraft): void {
    const {
      createdAt: _,
      updatedAt: __,
      leaseUntil: ___,
      ...fields
    } = entry ?? ({} as Partial<JournalEntry>);
    const { leaseMs: ____, ...given } = draft;
    this.expect(fields).toEqual(given);
  }
}

/** Tests by title. */
export type JournalCases = Readonly<Record<string, (trial: Trial) => Promise<void>>>;

/** Whether the promise rejects. */
export function rejects(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => false,
    () => true,
  );
}
