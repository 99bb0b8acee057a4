/**
 * Where payouts are remembered, so that none is made twice however often its call is repeated, and from whichever process.
 *
 * Any database with an atomic insert and a conditional update can implement it. The journal decides nothing: it stores
 * entries as they were given, compares versions, and adds its own clock. Every method must have committed durably when it
 * resolves; a journal that rejects, or does not answer in time, stops the payout before anything is sent.
 *
 * All times are of one clock: the database's, or the machine's for a journal on one machine. It is reported as it is, also
 * after it was set back: a clock that only moves forward would stand still after a wrong time in the future, and
 * idempotency keys would look younger than they are.
 *
 * `describeJournal` of `@org/payouts-journal/suite` writes the tests that an implementation must pass.
 */
export interface Journal {
  /** Whether entries outlive the process. A durable journal needs the client option `account`. */
  readonly durable: boolean;
  /**
   * Identifies the store: the same in every process that opens it, after a restart and in a restored backup, and another one
   * for every other store. A sealed request with a reference carries it, and is refused by a client of another journal.
   *
   * `undefined` while it is not known. A journal that never has one cannot be distinguished from others that have none.
   */
  readonly id?: string | undefined;
  /**
   * Stores the entry unless one of the same provider, account and reference is there, in one atomic step.
   *
   * @returns what is there now: the new entry (its `version` is the given one) or the one that was there before.
   */
  insert(entry: EntryDraft): Promise<Recorded>;
  /**
   * Replaces the entry whose version is `version`: compare-and-set in one atomic step. On a conflict nothing changes.
   *
   * @returns what is there now; the write succeeded if its `version` is the one of `entry`.
   * @throws {Error} There is no such entry.
   */
  replace(entry: EntryDraft, version: string): Promise<Recorded>;
  /** Entries of one account in one state, in pages. The order of equal times is by reference, byte by byte as UTF-8. */
  list(query: JournalQuery): Promise<{ readonly entries: readonly JournalEntry[]; readonly now: number }>;
}

/** An entry, and the journal's own time when it was read, in milliseconds since the epoch. */
export interface Recorded {
  readonly entry: JournalEntry;
  readonly now: number;
}

/**
 * - `open`: the payout may have been made, and its answer is not recorded: a call is under way, or its outcome is unknown.
 * - `refused`: every sending was provably refused or never left.
 * - `finished`: the provider's answer, or a person's conclusion, is recorded.
 * - `erased`: as `finished`, and what was sent and answered has been erased.
 */
export type EntryState = "open" | "refused" | "finished" | "erased";

/**
 * One payout, by its reference. Plain JSON: texts, numbers, booleans, `null`, and objects of these. Times are whole
 * milliseconds since the epoch.
 */
export interface JournalEntry {
  readonly provider: string;
  /** The client's option `account`. */
  readonly account: string;
  /** The caller's name for the payout, unique within the account; well-formed, compared byte by byte as UTF-8. */
  readonly reference: string;
  /** A new random text with every write. */
  readonly version: string;
  readonly state: EntryState;
  /** operationId. */
  readonly operation: string;
  /** Distinguishes payloads: a hash of what the caller gave, with its version in front. */
  readonly fingerprint: string;
  /** Which idempotency key of this reference is in use, counted from 1. */
  readonly generation: number;
  /** The sealed request as text, to the byte as it is sent; encrypted where the client has a key; `null` once erased. */
  readonly sealed: string | null;
  /** How often the request may have left, over all generations. */
  readonly sendings: number;
  /** When this generation may first have left; `null`: not before `createdAt`. */
  readonly firstSentAt: number | null;
  /** When the request may last have left; `null`: not after `leaseUntil`. */
  readonly lastSentAt: number | null;
  /** A hint for the order of `list`: when the provider may forget the key; `Number.MAX_SAFE_INTEGER`: never. */
  readonly expiresAt: number;
  /** Who may send it now, until `leaseUntil`; `null`: no call. */
  readonly holder: string | null;
  /** What is known of the money, over all sendings. */
  readonly outcome: "not_sent" | "rejected" | "unknown" | "accepted";
  /** The provider's answer as text: encrypted where the client has a key; `null` until there is one, and once erased. */
  readonly answer: string | null;
  /** Why the provider refused it: status, code, request id; no personal data. */
  readonly refusal: string | null;
  /** The provider's id of the payout, where one is known. Kept when the answer is erased. */
  readonly payoutId: string | null;
  /** What a person concluded, and why. */
  readonly conclusion: Conclusion | null;
  /** When the entry was inserted, by the journal's clock. */
  readonly createdAt: number;
  /** When the entry was last written, by the journal's clock. */
  readonly updatedAt: number;
  /** When the holder's lease ends, by the journal's clock. */
  readonly leaseUntil: number | null;
}

/** What a person concluded of an entry. */
export interface Conclusion {
  readonly answer: "paid" | "not_paid";
  /** The generation that it is about. */
  readonly generation: number;
  readonly because: string;
  readonly by: string;
  /** Milliseconds since the epoch, by the journal's clock as the client knows it. */
  readonly at: number;
}

/** What a client writes: the journal's own clock adds the three times. */
export type EntryDraft = Omit<JournalEntry, "createdAt" | "updatedAt" | "leaseUntil"> & {
  /** The lease from now on, in whole milliseconds: `leaseUntil` is the journal's time plus this. `null` ends it. */
  readonly leaseMs: number | null;
};

/** What `list` is asked for. */
export interface JournalQuery {
  readonly provider: string;
  readonly account: string;
  readonly state: EntryState;
  /** `expiry`: by `expiresAt`, soonest first. `age`: by `createdAt`, oldest first. */
  readonly order: "expiry" | "age";
  /** The last entry of the page before. */
  readonly after?: Pick<JournalEntry, "reference" | "createdAt" | "expiresAt">;
  readonly limit: number;
}
