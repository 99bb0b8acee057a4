import type { Journal } from "./journal.ts";
import { createVault, type JournalKeys, type Vault } from "./vault.ts";

/** A client's journal, with what it takes to use it. */
export interface Ledger {
  readonly journal: Journal;
  /** The account whose payouts these are. */
  readonly account: () => string;
  readonly vault: Vault;
  /** Limit of each step, in milliseconds. */
  readonly timeoutMs: number;
  /** Calls of this process that are sending now, by account and reference; shared by all clients of one journal. */
  readonly running: Map<string, Promise<unknown>>;
}

/** Why a sealed request cannot say which journal knows its reference; or `undefined`. */
export function identityProblem({ journal }: Ledger): string | undefined {
  return "id" in journal && journal.id === undefined
    ? "`journal.id` is not known yet; wait until the journal is open (`await journal.migrate()` of a PostgresJournal)"
    : undefined;
}

const running = new WeakMap<Journal, Ledger["running"]>();

/** Makes a ledger. Clients that share a journal share what is running. */
export function ledgerOf(
  journal: Journal,
  account: Ledger["account"],
  timeoutMs: number,
  keys: JournalKeys | undefined,
): Ledger {
  const shared = running.get(journal) ?? new Map<string, Promise<unknown>>();
  running.set(journal, shared);
  return { journal, account, timeoutMs, vault: createVault(keys, journal.durable), running: shared };
}
