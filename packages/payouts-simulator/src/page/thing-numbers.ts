/** Gives each object a number of its own, by which a form names it. */
export class ThingNumbers {
  readonly #numbers = new WeakMap<object, number>();
  #last = 0;

  of(thing: object): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(thing, this.#last);
    return this.#last;
  }
}
