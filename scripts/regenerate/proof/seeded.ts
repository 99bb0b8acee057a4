/** Picks by a seed: the same seed picks the same for the same purpose, whatever else is picked. */
export class Seeded {
  #state: number;

  constructor(seed: number, purpose = "") {
    this.#state = seed >>> 0;
    // FNV-1a, by Fowler, Noll and Vo.
    for (let index = 0; index < purpose.length; index += 1)
      this.#state = Math.imul(this.#state ^ purpose.charCodeAt(index), 0x01000193) >>> 0;
  }

  /** @returns a number from 0, less than `end`. Mulberry32, by Tommy Ettinger. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  pick<Value>(values: readonly Value[]): Value | undefined {
    return values[this.below(values.length)];
  }
}
