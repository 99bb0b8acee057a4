import type { Resource } from "./resource.ts";

/** What a provider keeps under a key, to answer a repeat with it. */
export interface KeptAnswer {
  /** What the request said: its body, or its address where it has none. */
  readonly said: string;
  /** Milliseconds since 1970, on the provider's clock. */
  readonly at: number;
  readonly status: number;
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** A payout, and when it moves next. */
export interface Due {
  readonly at: number;
  readonly collection: string;
  readonly key: string;
}

/** Where a provider keeps what it knows. All is done at once: nothing else happens between two calls. */
export interface Store {
  find(collection: string, key: string): Resource | undefined;
  /** Adds it, or puts it in the place of the one with its key. */
  put(resource: Resource): void;
  remove(collection: string, key: string): void;
  /** The newest first, those made before the one with the order `before`. */
  newest(collection: string, before?: number): Iterable<Resource>;
  count(collection: string): number;
  /** The next number for `order`. */
  nextOrder(): number;
  /** The payout that moves first. */
  firstDue(): Due | undefined;
  answerOf(key: string): KeptAnswer | undefined;
  keepAnswer(key: string, answer: KeptAnswer): void;
  /** A number by name, such as the balance of an account. */
  numberOf(name: string): number | undefined;
  keepNumber(name: string, value: number): void;
  /** All changes of the task, or none where it throws. */
  atomically<Result>(task: () => Result): Result;
  clear(): void;
  close(): void;
}
