import type { KeyStore } from "../client-options.ts";
import { MemoryKeyStore } from "./key-store.ts";

/** The keys of one account: which payload each stands for, and which of them a call is using now. */
export interface KeyRing {
  readonly store: KeyStore;
  readonly running: Map<string, Promise<unknown>>;
  /** Keys that may have paid: no later refusal makes them free. */
  readonly kept: Set<string>;
}

const mostRings = 1000;
const mostKept = 10_000;
const ofOwners = new WeakMap<object, Map<string, KeyRing>>();

/**
 * The ring that all clients of one account, or of one store, share in this process.
 *
 * @param owner - the caller's store, else the caller's `fetch` (another one may lead to another provider), else what all
 *   clients share.
 * @param account - identifies the account; absent where it is unknown, and then the ring is the client's own.
 */
export function keyRingOf(
  account: string | undefined,
  store: KeyStore | undefined,
  fetch: object | undefined,
): KeyRing {
  if (store === undefined && account === undefined) return newRing(new MemoryKeyStore());
  const owner = store ?? fetch ?? globalThis;
  const rings = ofOwners.get(owner) ?? new Map<string, KeyRing>();
  ofOwners.set(owner, rings);
  // A store keeps accounts apart by itself, or serves only one.
  const name = store === undefined ? (account ?? "") : "";
  const ring = rings.get(name) ?? newRing(store ?? new MemoryKeyStore());
  rings.delete(name);
  rings.set(name, ring);
  // The oldest goes: a process that serves thousands of accounts keeps those that it used last.
  dropOldest(rings, mostRings);
  return ring;
}

/** Remembers that the key may have paid. */
export function keep({ kept }: KeyRing, key: string): void {
  kept.add(key);
  dropOldest(kept, mostKept);
}

/**
 * Runs `task` when no other call is using the key: two attempts of one key at the same time could both be processed.
 *
 * @param wait - waits for the other call, within the limits of this one.
 */
export async function whileAlone<Result>(
  { running }: KeyRing,
  key: string,
  wait: (other: Promise<unknown>) => Promise<unknown>,
  task: () => Promise<Result>,
): Promise<Result> {
  for (let other = running.get(key); other !== undefined; other = running.get(key)) await wait(other);
  const result = task();
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  running.set(key, settled);
  void settled.then(() => running.delete(key));
  return result;
}

function newRing(store: KeyStore): KeyRing {
  return { store, running: new Map(), kept: new Set() };
}

function dropOldest(keys: Map<string, unknown> | Set<string>, most: number): void {
  if (keys.size > most) keys.delete(keys.keys().next().value as string);
}
