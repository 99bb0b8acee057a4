import type { Resource } from "./resource.ts";
import type { Due, KeptAnswer, Store } from "./store.ts";

/** Keeps everything in memory. */
export class MemoryStore implements Store {
  /** By collection; within it in the order in which they were made. */
  readonly #collections = new Map<string, Map<string, Resource>>();
  /** The orders of a collection, rising, and the keys that have them. */
  readonly #ordered = new Map<string, { readonly order: number; readonly key: string }[]>();
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #numbers = new Map<string, number>();
  /** What moves when, the earliest last: the next is taken from the end. */
  #due: Due[] = [];
  #order = 0;

  find(collection: string, key: string): Resource | undefined {
    return this.#collections.get(collection)?.get(key);
  }

  put(resource: Resource): void {
    const { collection, key, order, moves } = resource;
    const kept = this.#collections.get(collection) ?? new Map<string, Resource>();
    const ordered = this.#ordered.get(collection) ?? [];
    this.#collections.set(collection, kept);
    this.#ordered.set(collection, ordered);
    if (!kept.has(key)) ordered.push({ order, key });
    const before = kept.get(key)?.moves[0];
    kept.set(key, resource);
    const [next] = moves;
    if (next !== undefined && next.at !== before?.at) this.#add({ at: next.at, collection, key });
  }

  remove(collection: string, key: string): void {
    this.#collections.get(collection)?.delete(key);
    const ordered = this.#ordered.get(collection);
    const index = ordered?.findIndex((each) => each.key === key) ?? -1;
    if (index >= 0) ordered?.splice(index, 1);
  }

  *newest(collection: string, before: number = Infinity): Generator<Resource> {
    const ordered = this.#ordered.get(collection) ?? [];
    const kept = this.#collections.get(collection);
    for (
      let index = placeOf(ordered.length, (at) => (ordered[at]?.order ?? 0) < before) - 1;
      index >= 0;
      index -= 1
    ) {
      const resource = kept?.get(ordered[index]?.key ?? "");
      if (resource !== undefined) yield resource;
    }
  }

  count(collection: string): number {
    return this.#collections.get(collection)?.size ?? 0;
  }

  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  firstDue(): Due | undefined {
    for (;;) {
      const due = this.#due.at(-1);
      // What has moved otherwise, or is gone, is not due any more.
      if (due === undefined || this.find(due.collection, due.key)?.moves[0]?.at === due.at) return due;
      this.#due.pop();
    }
  }

  answerOf(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  keepAnswer(key: string, answer: KeptAnswer): void {
    this.#answers.set(key, answer);
  }

  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  keepNumber(name: string, value: number): void {
    this.#numbers.set(name, value);
  }

  /** Nothing in memory outlives a failure half way: the task is the only one who sees it. */
  atomically<Result>(task: () => Result): Result {
    return task();
  }

  clear(): void {
    for (const kept of [this.#collections, this.#ordered, this.#answers, this.#numbers]) kept.clear();
    this.#due = [];
    this.#order = 0;
  }

  close(): void {
    this.clear();
  }

  #add(due: Due): void {
    this.#due.splice(
      placeOf(this.#due.length, (at) => (this.#due[at]?.at ?? 0) > due.at),
      0,
      due,
    );
  }
}

/** The first index at which a condition does not hold; it holds for all those before it. */
function placeOf(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
