import type { EntryDraft, JournalEntry } from "@org/payouts-common";

/** A draft's fields as they were when the journal was called, and as the JSON text that is stored. */
export interface WrittenEntry {
  readonly fields: Omit<EntryDraft, "leaseMs">;
  readonly leaseMs: number | null;
  readonly text: string;
}

/** The three times that a journal's own clock adds. */
export type EntryTimes = Pick<JournalEntry, "createdAt" | "updatedAt" | "leaseUntil">;

/**
 * Writes a draft as JSON, whole: fields that a newer client adds are kept, and every text comes back to the character,
 * whatever a database thinks of it (JSON escapes NUL and lone surrogates).
 */
export function writeEntry({ leaseMs, ...fields }: EntryDraft): WrittenEntry {
  return { fields, leaseMs, text: JSON.stringify(fields) };
}

/** The entry that was stored as `text`. */
export function readEntry(text: string, times: EntryTimes): JournalEntry {
  // Only `writeEntry` writes these texts.
  return { ...(JSON.parse(text) as WrittenEntry["fields"]), ...times };
}
