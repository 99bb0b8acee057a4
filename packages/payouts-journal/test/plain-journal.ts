import type { EntryDraft, Journal, JournalEntry, JournalQuery, Recorded } from "@org/payouts-common";

type Position = NonNullable<JournalQuery["after"]>;

/** A journal over a map that several can share, in small steps, so that a fault is one step that is overridden. */
export class PlainJournal implements Journal {
  readonly durable: boolean = true;
  readonly id: string | undefined = "plain";
  readonly entries: Map<string, JournalEntry>;

  constructor(entries: Map<string, JournalEntry>) {
    this.entries = entries;
  }

  async insert(draft: EntryDraft): Promise<Recorded> {
    const given = structuredClone(draft);
    const there = this.find(given);
    const now = this.now();
    return { entry: structuredClone(there ?? this.save(this.entryOf(given, now, now))), now };
  }

  async replace(draft: EntryDraft, version: string): Promise<Recorded> {
    const given = structuredClone(draft);
    const there = this.find(given);
    const now = this.now();
    if (there === undefined) throw new Error("no such entry");
    if (there.version !== version) return { entry: structuredClone(there), now };
    return { entry: structuredClone(this.save(this.entryOf(given, now, there.createdAt))), now };
  }

  async list(
    query: JournalQuery,
  ): Promise<{ readonly entries: readonly JournalEntry[]; readonly now: number }> {
    const compare = (a: Position, b: Position): number => this.compare(a, b, query.order);
    const { after } = query;
    const entries = [...this.entries.values()]
      .filter((entry) => this.isAsked(entry, query))
      .filter((entry) => after === undefined || compare(after, entry) < 0)
      .sort(compare);
    return { entries: structuredClone(entries.slice(0, query.limit)), now: this.now() };
  }

  key({ provider, account, reference }: EntryDraft | JournalEntry): string {
    return JSON.stringify([provider, account, reference]);
  }

  find(draft: EntryDraft): JournalEntry | undefined {
    return this.entries.get(this.key(draft));
  }

  save(entry: JournalEntry): JournalEntry {
    this.entries.set(this.key(entry), entry);
    return entry;
  }

  entryOf({ leaseMs, ...fields }: EntryDraft, now: number, createdAt: number): JournalEntry {
    return { ...fields, createdAt, updatedAt: now, leaseUntil: leaseMs === null ? null : now + leaseMs };
  }

  isAsked(entry: JournalEntry, { provider, account, state }: JournalQuery): boolean {
    return entry.provider === provider && entry.account === account && entry.state === state;
  }

  compare(a: Position, b: Position, order: JournalQuery["order"]): number {
    const time = order === "expiry" ? "expiresAt" : "createdAt";
    return a[time] - b[time] || Buffer.compare(Buffer.from(a.reference), Buffer.from(b.reference));
  }

  now(): number {
    return Date.now();
  }
}
