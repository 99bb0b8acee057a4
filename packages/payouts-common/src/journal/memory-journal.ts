import type { EntryDraft, Journal, JournalEntry, JournalQuery, Recorded } from "./journal.ts";

type Position = NonNullable<JournalQuery["after"]>;

const limit = 10_000;

/**
 * Keeps entries for as long as the process lives, so it protects the calls of one process until that ends.
 *
 * Of the payouts that are finished, the 10,000 that were written last keep what was sent and answered; of all others it
 * keeps the evidence alone, about half a kilobyte each, so that none is made again. Of the refused ones, under which
 * nothing was made, it keeps the 10,000 that were written last.
 */
export class MemoryJournal implements Journal {
  readonly durable = false;
  readonly #entries = new Map<string, JournalEntry>();
  /** Keys of the finished and the refused entries that are kept whole, the one that was written longest ago first. */
  readonly #whole = new Set<string>();

  #id: string | undefined;

  /** Random, and made when it is first asked for: a client that is only made must not load the runtime's cryptography. */
  get id(): string {
    return (this.#id ??= crypto.randomUUID());
  }

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
    const entries = [...this.#entries.values()]
      .filter((entry) => entry.provider === provider && entry.account === account && entry.state === state)
      .filter((entry) => after === undefined || compare(after, entry) < 0)
      .sort(compare)
      .slice(0, query.limit);
    return { entries, now: Date.now() };
  }

  #find(draft: EntryDraft): JournalEntry | undefined {
    return this.#entries.get(keyOf(draft));
  }

  #write({ leaseMs, ...fields }: EntryDraft, createdAt?: number): JournalEntry {
    const now = Date.now();
    const leaseUntil = leaseMs === null ? null : now + leaseMs;
    const entry = Object.freeze({ ...fields, createdAt: createdAt ?? now, updatedAt: now, leaseUntil });
    const key = keyOf(entry);
    this.#entries.set(key, entry);
    this.#whole.delete(key);
    if (entry.state === "finished" || entry.state === "refused") this.#whole.add(key);
    if (this.#whole.size > limit) this.#reduceOldest();
    return entry;
  }

  #reduceOldest(): void {
    const [key = ""] = this.#whole;
    this.#whole.delete(key);
    const entry = this.#entries.get(key);
    if (entry?.state === "finished")
      this.#entries.set(key, Object.freeze({ ...entry, state: "erased", sealed: null, answer: null }));
    else this.#entries.delete(key);
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
