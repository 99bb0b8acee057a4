import type { EntryDraft, Journal, JournalEntry, JournalQuery, Recorded } from "./journal.ts";

type Position = NonNullable<JournalQuery["after"]>;

const limit = 10_000;

/**
 * Keeps entries for as long as the process lives, so it protects the calls of one process until that ends.
 *
 * An open entry is never dropped. Of all others, the 10,000 that were written last are kept: after more, an old reference
 * is unknown again and could be paid a second time. A durable journal drops nothing.
 */
export class MemoryJournal implements Journal {
  readonly durable = false;
  readonly #open = new Map<string, JournalEntry>();
  readonly #closed = new Map<string, JournalEntry>();

  async insert(draft: EntryDraft): Promise<Recorded> {
    return { entry: this.#find(draft) ?? this.#write(draft), now: Date.now() };
  }

  async replace(draft: EntryDraft, version: string): Promise<Recorded> {
    const current = this.#find(draft);
    if (current === undefined)
      throw new Error(`The journal has no entry for reference "${draft.reference}".`);
    const entry = current.version === version ? this.#write(draft, current.createdAt) : current;
    return { entry, now: Date.now() };
  }

  async list(
    query: JournalQuery,
  ): Promise<{ readonly entries: readonly JournalEntry[]; readonly now: number }> {
    const { provider, account, state, order, after } = query;
    const time = order === "expiry" ? "expiresAt" : "createdAt";
    const compare = (a: Position, b: Position): number =>
      a[time] - b[time] || compareBytes(a.reference, b.reference);
    const entries = [...(state === "open" ? this.#open : this.#closed).values()]
      .filter((entry) => entry.provider === provider && entry.account === account && entry.state === state)
      .filter((entry) => after === undefined || compare(after, entry) < 0)
      .sort(compare)
      .slice(0, query.limit);
    return { entries, now: Date.now() };
  }

  #find(draft: EntryDraft): JournalEntry | undefined {
    const key = keyOf(draft);
    return this.#open.get(key) ?? this.#closed.get(key);
  }

  #write({ leaseMs, ...fields }: EntryDraft, createdAt?: number): JournalEntry {
    const now = Date.now();
    const leaseUntil = leaseMs === null ? null : now + leaseMs;
    const entry = Object.freeze({ ...fields, createdAt: createdAt ?? now, updatedAt: now, leaseUntil });
    const key = keyOf(entry);
    // Removed first, so that a map's first key is the one that was written longest ago.
    this.#open.delete(key);
    this.#closed.delete(key);
    (entry.state === "open" ? this.#open : this.#closed).set(key, entry);
    for (const oldest of this.#closed.keys()) {
      if (this.#closed.size <= limit) break;
      this.#closed.delete(oldest);
    }
    return entry;
  }
}

function keyOf({ provider, account, reference }: EntryDraft | JournalEntry): string {
  return JSON.stringify([provider, account, reference]);
}

/** The order of the texts as UTF-8; JavaScript's own is that of UTF-16, which differs past U+FFFF. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
