import type { Subscription } from "./subscription.ts";
import { UnderWay } from "./under-way.ts";
import type { WebhookClock } from "./webhook-clock.ts";

type Send = () => Promise<void>;

/** The number of deliveries that may wait, late or for a slow receiver. */
const mostWaiting = 10_000;

/** Deliveries to one receiver: late, in the order that was asked for, each when the one before has been answered. */
export class DeliveryLane {
  readonly underWay: UnderWay = new UnderWay();
  readonly #clock: WebhookClock;
  readonly #random: () => number;
  readonly #options: Pick<Subscription, "order" | "windowMs">;
  /** The deliveries that are held until the window ends. */
  #held: Send[] = [];
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: Pick<Subscription, "order" | "windowMs">, clock: WebhookClock, random: () => number) {
    this.#options = options;
    this.#clock = clock;
    this.#random = random;
  }

  /** Sends it after this time, in its turn. False: too many wait, and it is not sent. */
  add(send: Send, lateMs: number): boolean {
    if (this.underWay.signal.aborted) return true; // nobody waits for it any more
    if (this.#waiting >= mostWaiting) return false;
    this.#waiting += 1;
    void this.underWay.track(this.#send(send, lateMs));
    return true;
  }

  async #send(send: Send, lateMs: number): Promise<void> {
    if (lateMs > 0) await this.#clock.delay(lateMs);
    const { order = "as-sent", windowMs = 5000 } = this.#options;
    if (order === "as-sent") return this.#take([send]);
    this.#held.push(send);
    if (this.#held.length > 1) return undefined; // sent with the first one
    await this.#clock.delay(windowMs);
    const held = this.#held.splice(0);
    return this.#take(order === "reversed" ? held.reverse() : shuffled(held, this.#random));
  }

  /** `send` never fails. */
  #take(sends: readonly Send[]): Promise<void> {
    for (const send of sends) this.#last = this.#last.then(() => this.#next(send));
    return this.#last;
  }

  #next(send: Send): Promise<void> | undefined {
    this.#waiting -= 1;
    return this.underWay.signal.aborted ? undefined : send();
  }
}

/** Fisher and Yates. Two or more are never left as they were: a random order that is the sent one tries nothing. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = items.map((_, index) => index);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? at, order[at] ?? other];
  }
  if (order.every((from, at) => from === at)) order.push(...order.splice(0, 1));
  return order.flatMap((from) => items.slice(from, from + 1));
}
