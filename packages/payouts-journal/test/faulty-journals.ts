import type { EntryDraft, JournalEntry, JournalQuery, Recorded } from "@org/payouts-common";
import { PlainJournal } from "./plain-journal.ts";

type Listed = Awaited<ReturnType<PlainJournal["list"]>>;
type Time = "expiresAt" | "createdAt";

/** Entries of journals that were closed. */
const closed = new WeakSet<object>();

/** Journals with one fault each: what is wrong, a test of the suite that must find it, the journal. */
export const faultyJournals: readonly (readonly [
  fault: string,
  test: string,
  journal: typeof PlainJournal,
])[] = [
  [
    "stores nothing",
    "insert stores a new entry and returns it",
    class extends PlainJournal {
      override save(entry: JournalEntry): JournalEntry {
        return entry;
      }
    },
  ],
  [
    "overwrites on insert",
    "insert changes nothing where the reference is there, and returns what is there",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        this.entries.delete(this.key(draft));
        return super.insert(draft);
      }
    },
  ],
  [
    "returns the draft of an insert that it did not make",
    "insert changes nothing where the reference is there, and returns what is there",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        const { now } = await super.insert(draft);
        return { entry: this.entryOf(draft, now, now), now };
      }
    },
  ],
  [
    "rejects a second insert",
    "insert may be repeated with the same entry, as after a lost answer",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        if (this.find(draft)) throw new Error("duplicate key");
        return super.insert(draft);
      }
    },
  ],
  [
    "inserts again over what is finished",
    "insert returns a finished entry too",
    class extends PlainJournal {
      override find(draft: EntryDraft): JournalEntry | undefined {
        const entry = super.find(draft);
        return entry?.state === "finished" && draft.state === "open" ? undefined : entry;
      }
    },
  ],
  [
    "ignores case",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => text.toLowerCase()),
  ],
  [
    "ignores accents",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "")),
  ],
  [
    "composes accents",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => text.normalize("NFC")),
  ],
  [
    "trims references",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => text.trim()),
  ],
  [
    "ignores spaces at the end",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => text.replace(/ +$/, "")),
  ],
  [
    "reads numbers",
    "insert keeps references apart that differ in a single byte",
    keyed((text) => (text !== "" && Number.isFinite(+text) ? `${+text}` : text)),
  ],
  [
    "cuts references",
    "insert takes references of 255 characters, and compares them to the end",
    keyed((text) => text.slice(0, 255)),
  ],
  [
    "cuts references to 1,000 bytes",
    "insert takes references of 255 characters, and compares them to the end",
    keyed((text) => Buffer.from(text).subarray(0, 1000).toString()),
  ],
  [
    "keeps entries in a plain object",
    "insert keeps references apart that differ in a single byte",
    class extends PlainJournal {
      override find(draft: EntryDraft): JournalEntry | undefined {
        // As `({})[reference]` has it.
        return draft.reference in {} ? (Object.prototype as unknown as JournalEntry) : super.find(draft);
      }
    },
  ],
  [
    "has one account",
    "list gives the entries of one state, account and provider",
    asked((entry, query) => ({ ...query, account: entry.account })),
  ],
  [
    "has one provider",
    "list gives the entries of one state, account and provider",
    asked((entry, query) => ({ ...query, provider: entry.provider })),
  ],
  [
    "forgets the state",
    "list gives the entries of one state, account and provider",
    asked((entry, query) => ({ ...query, state: entry.state })),
  ],
  [
    "ignores the account's case",
    "insert keeps accounts apart that differ in a single byte",
    class extends PlainJournal {
      override key(draft: EntryDraft): string {
        return JSON.stringify([draft.provider, draft.account.toLowerCase(), draft.reference]);
      }
    },
  ],
  [
    "ignores the provider",
    "insert keeps providers apart",
    class extends PlainJournal {
      override key(draft: EntryDraft): string {
        return JSON.stringify([draft.account, draft.reference]);
      }
    },
  ],
  [
    "joins account and reference",
    "insert does not join provider, account and reference to one text",
    class extends PlainJournal {
      override key(draft: EntryDraft): string {
        return [draft.provider, draft.account, draft.reference].join("/");
      }
    },
  ],
  [
    "stores the draft itself",
    "insert stores what the draft was when it was called, and is not changed through what it returns",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        await pause();
        return super.insert(draft);
      }
    },
  ],
  [
    "returns the stored entry itself",
    "insert stores what the draft was when it was called, and is not changed through what it returns",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        const { entry, now } = await super.insert(draft);
        return { entry: this.find(draft) ?? entry, now };
      }
    },
  ],

  [
    "replaces whatever the version",
    "replace changes nothing on a conflict, and returns what stands",
    class extends PlainJournal {
      override async replace(draft: EntryDraft): Promise<Recorded> {
        return super.replace(draft, this.find(draft)?.version ?? "");
      }
    },
  ],
  [
    "compares versions without spaces",
    "replace changes nothing on a conflict, and returns what stands",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        return super.replace(draft, version.trimEnd());
      }
    },
  ],
  [
    "returns the draft of a replacement that it did not make",
    "replace changes nothing on a conflict, and returns what stands",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        const { entry, now } = await super.replace(draft, version);
        return { entry: { ...entry, version: draft.version }, now };
      }
    },
  ],
  [
    "inserts what it was to replace",
    "replace rejects where there is no entry, and stores nothing",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        return this.find(draft) ? super.replace(draft, version) : super.insert(draft);
      }
    },
  ],
  [
    "replaces every entry of the version",
    "replace changes one entry, and no other of the same version",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        for (const [key, entry] of this.entries) {
          if (entry.version === version) this.entries.set(key, { ...entry, state: draft.state });
        }
        return super.replace(draft, version);
      }
    },
  ],
  [
    "keeps what was there where the new value is null",
    "replace empties every field that may be empty",
    saved((entry, before) => ({ sealed: entry.sealed ?? before?.sealed ?? null })),
  ],
  [
    "drops a field",
    "replace replaces every field but the time of the insert",
    saved(() => ({ payoutId: null })),
  ],
  [
    "keeps the state of the insert",
    "list follows an entry into another state",
    saved((entry, before) => ({ state: before?.state ?? entry.state })),
  ],

  [
    "orders by text, not by number",
    "list puts what expires soonest first, by number",
    ordered((a, b, time) => byText(`${a[time]}`, `${b[time]}`) || byBytes(a, b)),
  ],
  [
    "keeps times in 32 bits",
    "list puts what expires soonest first, by number",
    ordered((a, b, time) => (a[time] | 0) - (b[time] | 0) || byBytes(a, b)),
  ],
  [
    "puts the last first",
    "list puts what expires soonest first, by number",
    ordered((a, b, time) => b[time] - a[time] || byBytes(a, b)),
  ],
  [
    "orders by expiry always",
    "list puts the oldest first, however often it was written since",
    ordered((a, b) => a.expiresAt - b.expiresAt || byBytes(a, b)),
  ],
  [
    "orders by the reference only",
    "list puts the oldest first, however often it was written since",
    ordered(byBytes),
  ],
  [
    "orders references by UTF-16",
    "list orders equal times by the bytes of the reference",
    ordered((a, b, time) => a[time] - b[time] || byText(a.reference, b.reference)),
  ],
  [
    "orders references by language",
    "list orders equal times by the bytes of the reference",
    ordered((a, b, time) => a[time] - b[time] || a.reference.localeCompare(b.reference)),
  ],
  [
    "does not order equal times",
    "list skips and repeats nothing while entries come and go",
    ordered((a, b, time) => a[time] - b[time]),
  ],
  [
    "gives a hundred entries at most",
    "list gives as many entries as asked for, and no more",
    class extends PlainJournal {
      override list(query: JournalQuery): Promise<Listed> {
        return super.list({ ...query, limit: Math.min(query.limit, 100) });
      }
    },
  ],
  [
    "knows no limit",
    "list gives as many entries as asked for, and no more",
    class extends PlainJournal {
      override list(query: JournalQuery): Promise<Listed> {
        return super.list({ ...query, limit: Number.POSITIVE_INFINITY });
      }
    },
  ],
  [
    "begins a page with the end of the last",
    "list gives every entry once in pages of any size",
    class extends PlainJournal {
      override compare(a: JournalEntry, b: JournalEntry, order: JournalQuery["order"]): number {
        return super.compare(a, b, order) || -1;
      }
    },
  ],
  [
    "finds the next page by an entry that must still be there",
    "list skips and repeats nothing while entries come and go",
    class extends PlainJournal {
      override async list({ after, limit, ...query }: JournalQuery): Promise<Listed> {
        const { entries, now } = await super.list({ ...query, limit: Number.POSITIVE_INFINITY });
        const from = entries.findIndex(({ reference }) => reference === after?.reference) + 1;
        return { entries: entries.slice(from, from + limit), now };
      }
    },
  ],
  [
    "counts entries to find the next page",
    "list skips and repeats nothing while entries come and go",
    class extends PlainJournal {
      readonly #given = new Map<string, number>();
      override async list({ after, limit, ...query }: JournalQuery): Promise<Listed> {
        const { entries, now } = await super.list({ ...query, limit: Number.POSITIVE_INFINITY });
        const key = JSON.stringify([query, limit]);
        const from = after === undefined ? 0 : (this.#given.get(key) ?? 0);
        this.#given.set(key, from + limit);
        return { entries: entries.slice(from, from + limit), now };
      }
    },
  ],

  ["counts seconds", "clock counts milliseconds since the epoch", timed(() => Date.now() / 1000)],
  ["counts microseconds", "clock counts milliseconds since the epoch", timed(() => Date.now() * 1000)],
  [
    "rounds to seconds",
    "clock runs, and not backwards, through every method and every journal over the store",
    timed(() => Math.floor(Date.now() / 1000) * 1000),
  ],
  [
    "stands still",
    "clock runs, and not backwards, through every method and every journal over the store",
    class extends PlainJournal {
      readonly #now = Date.now();
      override now(): number {
        return this.#now;
      }
    },
  ],
  [
    "runs backwards",
    "clock runs, and not backwards, through every method and every journal over the store",
    timed(() => 4e12 - Date.now()),
  ],
  [
    "has a clock of its own in each process",
    "clock runs, and not backwards, through every method and every journal over the store",
    class extends PlainJournal {
      readonly #skew = Math.floor(Math.random() * 10_000_000);
      override now(): number {
        return Date.now() + this.#skew;
      }
    },
  ],
  [
    "dates the insert again with every write",
    "clock dates an insert, and each replacement",
    saved(({ updatedAt }) => ({ createdAt: updatedAt })),
  ],
  [
    "keeps the date of the last write",
    "clock dates an insert, and each replacement",
    saved((entry, before) => ({ updatedAt: before?.updatedAt ?? entry.updatedAt })),
  ],
  [
    "dates what it does not write",
    "clock dates nothing that it does not write",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        const { entry, now } = await super.replace(draft, version);
        return { entry: { ...entry, updatedAt: now }, now };
      }
    },
  ],
  ["takes the lease for a time", "clock ends a lease by its own time", leased((_, leaseMs) => leaseMs)],
  [
    "counts the lease in seconds",
    "clock ends a lease by its own time",
    leased((now, leaseMs) => leaseMs && now + leaseMs * 1000),
  ],
  [
    "ends a lease of null now",
    "clock ends a lease at once where it is null",
    leased((now, leaseMs) => now + (leaseMs ?? 0)),
  ],
  [
    "takes a lease of 0 for none",
    "clock ends a lease by its own time",
    leased((now, leaseMs) => (leaseMs ? now + leaseMs : null)),
  ],
  [
    "prolongs no lease",
    "clock ends a lease by its own time",
    saved((entry, before) => ({ leaseUntil: before ? before.leaseUntil : entry.leaseUntil })),
  ],
  [
    "never ends a lease",
    "clock ends a lease at once where it is null",
    saved((entry, before) => ({ leaseUntil: entry.leaseUntil ?? before?.leaseUntil ?? null })),
  ],

  [
    "parses the sealed request",
    "exactness returns every text to the character",
    saved(({ sealed }) => ({ sealed: reparsed(sealed) })),
  ],
  [
    "parses the answer",
    "exactness returns every text to the character",
    saved(({ answer }) => ({ answer: reparsed(answer) })),
  ],
  [
    "normalises texts",
    "exactness returns every text to the character",
    saved(({ answer }) => ({ answer: answer && answer.normalize("NFC") })),
  ],
  [
    "changes line ends",
    "exactness returns every text to the character",
    saved(({ sealed }) => ({ sealed: sealed && sealed.replaceAll("\r\n", "\n") })),
  ],
  [
    "takes away the byte order mark",
    "exactness returns every text to the character",
    saved(({ answer }) => ({ answer: answer && answer.replace(/^\uFEFF/, "") })),
  ],
  [
    "has three bytes for a character",
    "exactness returns every text to the character",
    saved(({ answer }) => ({ answer: answer && answer.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "?") })),
  ],
  [
    "trims texts",
    "exactness returns every text to the character",
    saved(({ refusal }) => ({ refusal: refusal && refusal.trim() })),
  ],
  [
    "takes the empty text for null",
    "exactness distinguishes the empty text from null",
    saved(({ refusal }) => ({ refusal: refusal || null })),
  ],
  [
    "takes zero for null",
    "exactness distinguishes zero from null",
    saved(({ firstSentAt }) => ({ firstSentAt: firstSentAt || null })),
  ],
  [
    "keeps numbers in 53 bits and a sign, less one",
    "exactness returns numbers as numbers, the largest too",
    saved(({ expiresAt }) => ({ expiresAt: Math.min(expiresAt, 2 ** 52) })),
  ],
  [
    "returns numbers as texts",
    "exactness returns numbers as numbers, the largest too",
    saved(({ generation }) => ({ generation: `${generation}` as unknown as number })),
  ],
  [
    "cuts texts at 64 kB",
    "exactness takes a sealed request and an answer of a megabyte",
    saved(({ sealed }) => ({ sealed: sealed && sealed.slice(0, 65_535) })),
  ],

  [
    "looks, waits, and then inserts",
    "concurrency of 100 inserts of one reference, one wins and all see it",
    class extends PlainJournal {
      override async insert(draft: EntryDraft): Promise<Recorded> {
        const given = structuredClone(draft);
        const there = this.find(given);
        await pause();
        const now = this.now();
        return { entry: there ?? this.save(this.entryOf(given, now, now)), now };
      }
    },
  ],
  [
    "looks, waits, and then replaces",
    "concurrency of 100 replacements of one version, one wins and all see it",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        const there = this.find(draft);
        await pause();
        return super.replace(
          draft,
          there?.version === version ? (this.find(draft)?.version ?? version) : version,
        );
      }
    },
  ],
  [
    "returns what stood before the conflict",
    "concurrency of 100 replacements of one version, one wins and all see it",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        const snapshot = structuredClone(this.find(draft));
        await pause();
        const { entry, now } = await super.replace(draft, version);
        return { entry: entry.version === draft.version ? entry : (snapshot ?? entry), now };
      }
    },
  ],
  [
    "drops writes when there are many",
    "concurrency keeps all of 300 writes that arrive side by side",
    class extends PlainJournal {
      #writes = 0;
      override save(entry: JournalEntry): JournalEntry {
        this.#writes += 1;
        setTimeout(() => (this.#writes = 0), 0);
        return this.#writes > 80 ? entry : super.save(entry);
      }
    },
  ],
  [
    "fails the writes around one that fails",
    "concurrency fails only the one write that is wrong",
    class extends PlainJournal {
      #failed = false;
      override async insert(draft: EntryDraft): Promise<Recorded> {
        if (this.#failed) throw new Error("current transaction is aborted");
        return super.insert(draft);
      }
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        this.#failed = this.find(draft) === undefined;
        setTimeout(() => (this.#failed = false), 1);
        return super.replace(draft, version);
      }
    },
  ],
  [
    "writes an entry in two steps",
    "concurrency shows no half of an entry while it is written",
    class extends PlainJournal {
      override async replace(draft: EntryDraft, version: string): Promise<Recorded> {
        const given = structuredClone(draft);
        const there = this.find(given);
        if (there?.version === version) this.save({ ...there, state: given.state });
        await pause();
        return super.replace(given, version);
      }
    },
  ],
  [
    "resolves before it has written",
    "durability shows a write to every other journal over the store as soon as it has resolved",
    class extends PlainJournal {
      readonly #early = new Map<string, JournalEntry>();
      override find(draft: EntryDraft): JournalEntry | undefined {
        return this.#early.get(this.key(draft)) ?? super.find(draft);
      }
      override save(entry: JournalEntry): JournalEntry {
        this.#early.set(this.key(entry), entry);
        setTimeout(() => super.save(entry), 2);
        return entry;
      }
    },
  ],
  [
    "reads from a cache of its own",
    "durability shows a write to every other journal over the store as soon as it has resolved",
    class extends PlainJournal {
      readonly #cache = new Map<string, JournalEntry>();
      override find(draft: EntryDraft): JournalEntry | undefined {
        const entry = this.#cache.get(this.key(draft)) ?? super.find(draft);
        if (entry) this.#cache.set(this.key(draft), entry);
        return entry;
      }
      override save(entry: JournalEntry): JournalEntry {
        this.#cache.set(this.key(entry), entry);
        return super.save(entry);
      }
      override async list(query: JournalQuery): Promise<Listed> {
        const { entries, now } = await super.list(query);
        return { entries: entries.map((entry) => this.#cache.get(this.key(entry)) ?? entry), now };
      }
    },
  ],
  [
    "says that it is durable, and is not",
    "durability is the same after it was closed and opened again, if it is durable",
    class extends PlainJournal {
      close(): void {
        this.entries.clear();
      }
    },
  ],
  [
    "has no identity",
    "identity is the same in every journal over the store, if it is durable",
    class extends PlainJournal {
      override readonly id = undefined;
    },
  ],
  [
    "makes its identity when it is opened",
    "identity is the same in every journal over the store, if it is durable",
    class extends PlainJournal {
      override readonly id = crypto.randomUUID();
    },
  ],
  [
    "is another one after it was closed",
    "identity is the same after the journal was closed and opened again, if it is durable",
    class extends PlainJournal {
      override readonly id = closed.has(this.entries) ? "another" : "plain";
      close(): void {
        closed.add(this.entries);
      }
    },
  ],
];

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byBytes(a: Pick<JournalEntry, "reference">, b: typeof a): number {
  return Buffer.compare(Buffer.from(a.reference), Buffer.from(b.reference));
}

/** Takes references for equal that this makes equal. */
function keyed(change: (reference: string) => string): typeof PlainJournal {
  return class extends PlainJournal {
    override key({ provider, account, reference }: EntryDraft | JournalEntry): string {
      return JSON.stringify([provider, account, change(reference)]);
    }
  };
}

/** Answers another query. */
function asked(change: (entry: JournalEntry, query: JournalQuery) => JournalQuery): typeof PlainJournal {
  return class extends PlainJournal {
    override isAsked(entry: JournalEntry, query: JournalQuery): boolean {
      return super.isAsked(entry, change(entry, query));
    }
  };
}

/** Stores something else than what it was given. */
function saved(
  change: (entry: JournalEntry, before?: JournalEntry) => Partial<JournalEntry>,
): typeof PlainJournal {
  return class extends PlainJournal {
    override save(entry: JournalEntry): JournalEntry {
      return super.save({ ...entry, ...change(entry, this.entries.get(this.key(entry))) });
    }
  };
}

/** Lists in another order. */
function ordered(compare: (a: JournalEntry, b: JournalEntry, time: Time) => number): typeof PlainJournal {
  return class extends PlainJournal {
    override compare(a: JournalEntry, b: JournalEntry, order: JournalQuery["order"]): number {
      return compare(a, b, order === "expiry" ? "expiresAt" : "createdAt");
    }
  };
}

/** Has another clock. */
function timed(now: () => number): typeof PlainJournal {
  return class extends PlainJournal {
    override now(): number {
      return now();
    }
  };
}

/** Ends leases at another time. */
function leased(until: (now: number, leaseMs: number | null) => number | null): typeof PlainJournal {
  return class extends PlainJournal {
    override entryOf(draft: EntryDraft, now: number, createdAt: number): JournalEntry {
      return { ...super.entryOf(draft, now, createdAt), leaseUntil: until(now, draft.leaseMs) };
    }
  };
}

/** What a column of JSON gives back. */
function reparsed(text: string | null): string | null {
  try {
    return text && JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
