import type { Outcome } from "../errors/outcome.ts";

/** The idempotency keys that callers of one account chose: what each stands for, and which are being sent now. */
export interface KeyRing {
  readonly uses: Map<string, KeyUse>;
  readonly running: Map<string, Promise<unknown>>;
}

/** What is known of a key in this process. */
export interface KeyUse {
  /** Of the payload that the key stands for. */
  readonly fingerprint: string;
  /** What is known of the payout, over all calls with the key; `accepted` after a success. */
  readonly outcome: Outcome;
  /** Milliseconds since the epoch. */
  readonly firstSentAt: number;
  readonly lastSentAt: number;
}

const mostRings = 1000;
const mostUses = 10_000;
const ofOwners = new WeakMap<object, Map<string, KeyRing>>();

/**
 * The ring that all clients of one account share in this process.
 *
 * @param owner - what leads to the provider: the caller's `fetch`, or what all clients share.
 * @param account - identifies the account; absent where it is unknown, and then the ring is the client's own.
 */
export function keyRingOf(owner: object, account: string | undefined): KeyRing {
  if (account === undefined) return { uses: new Map(), running: new Map() };
  const rings = ofOwners.get(owner) ?? new Map<string, KeyRing>();
  ofOwners.set(owner, rings);
  const ring = rings.get(account) ?? { uses: new Map(), running: new Map() };
  // A process that serves thousands of accounts keeps those that it used last.
  remember(rings, account, ring, mostRings);
  return ring;
}

/** Records what is known of a key. The 10,000 keys that were used last are kept. */
export function rememberUse(ring: KeyRing, key: string, use: KeyUse): void {
  remember(ring.uses, key, use, mostUses);
}

/**
 * Runs `task` when no other call is using the key: two attempts of one key at the same time could both be processed.
 *
 * @param wait - waits for the calls before this one, within its own limits.
 */
export async function whileAlone<Result>(
  running: Map<string, Promise<unknown>>,
  key: string,
  wait: (other: Promise<unknown>) => Promise<unknown>,
  task: () => Promise<Result>,
): Promise<Result> {
  const before = running.get(key);
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => (leave = resolve));
  // In line: a thousand calls that all waited for the first would wake each other a thousand times.
  const mine = before === undefined ? left : before.then(() => left);
  running.set(key, mine);
  void mine.then(() => running.get(key) === mine && running.delete(key));
  try {
    if (before !== undefined) await wait(before);
    return await task();
  } finally {
    leave();
  }
}

/** Sets an entry as the newest, and drops the oldest when there are too many. */
function remember<Value>(map: Map<string, Value>, name: string, value: Value, most: number): void {
  map.delete(name);
  map.set(name, value);
  if (map.size > most) map.delete(map.keys().next().value as string);
}
