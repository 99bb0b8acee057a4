import type { Delivery } from "./delivery.ts";
import type { Letter } from "./letter.ts";

/** The number of deliveries in the log, as of requests in the record. */
export const logLength = 1000;

/** The last deliveries, and what each was made of. */
export class DeliveryLog {
  readonly #deliveries: Delivery[] = [];
  readonly #letters = new WeakMap<Delivery, Letter>();
  /** The id of the first delivery of each event. */
  readonly #firsts = new WeakMap<Letter, string>();
  #last = 0;

  /** Newest last. */
  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  find(id: string): Delivery | undefined {
    return this.#deliveries.find((delivery) => delivery.id === id);
  }

  /** What a delivery in the log was made of; `undefined` if its event could not be made. */
  letterOf(delivery: Delivery): Letter | undefined {
    return this.#letters.get(delivery);
  }

  add(facts: Omit<Delivery, "id" | "of">, letter: Letter | undefined): Delivery {
    this.#last += 1;
    const id = `delivery-${this.#last}`;
    const of = letter && this.#firsts.get(letter);
    const delivery = { id, ...facts, ...(of !== undefined && { of }) };
    if (letter !== undefined) {
      this.#letters.set(delivery, letter);
      if (of === undefined) this.#firsts.set(letter, id);
    }
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > logLength) this.#deliveries.shift();
    return delivery;
  }
}
