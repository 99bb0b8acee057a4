import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { chooseEvent } from "./choose-event.ts";
import { deliverLetter, type Attempt } from "./deliver-letter.ts";
import { DeliveryLane } from "./delivery-lane.ts";
import { DeliveryLog, logLength } from "./delivery-log.ts";
import type { Delivery } from "./delivery.ts";
import { findWebhook } from "./find-webhook.ts";
import { isProven, type Letter } from "./letter.ts";
import { newId } from "../answer/new-id.ts";
import type { PayoutChange } from "./payout-change.ts";
import type { SendWebhook } from "./send-webhook.ts";
import { redelivery, type RedeliverOptions } from "./redelivery.ts";
import { subscriptionProblems } from "./subscription-problems.ts";
import type { Subscription } from "./subscription.ts";
import { wantedEvents, type TellingEvent } from "./telling-events.ts";
import { UnderWay } from "./under-way.ts";
import type { WebhookClock } from "./webhook-clock.ts";
import { writeEvent, type IdSource, type WrittenEvent } from "./write-event.ts";

/** What deliveries need of the world around them. */
export interface WebhookDeliveriesOptions {
  /** The simulator's clock: it dates events and delays deliveries. */
  readonly clock: WebhookClock;
  /**
   * Dates signatures, in milliseconds since the epoch. A receiver checks them by its own clock, so a simulator whose time is
   * advanced signs by the machine's.
   *
   * @defaultValue the simulator's clock
   */
  readonly signingNow?: () => number;
  /** From 0 up to 1. Makes ids, and chooses an order. @defaultValue `Math.random` */
  readonly random?: () => number;
  /** Sends. @defaultValue `globalThis.fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** How long a receiver may take to answer, in milliseconds of the machine's time. @defaultValue 10000 */
  readonly timeoutMs?: number;
}

interface Subscriber {
  readonly subscription: Subscription;
  readonly lane: DeliveryLane;
}

/** Tells of payouts by webhook, as the providers of some documents do: who is told, and the log of all deliveries. */
export class WebhookDeliveries {
  readonly #documents: readonly NamedDocument[];
  readonly #world: Required<WebhookDeliveriesOptions>;
  readonly #ids: IdSource;
  readonly #subscribers = new Set<Subscriber>();
  #log = new DeliveryLog();
  /** What was sent on demand. */
  #underWay = new UnderWay();

  constructor(documents: readonly NamedDocument[], options: WebhookDeliveriesOptions) {
    this.#documents = documents;
    const { clock, random = Math.random, timeoutMs = 10_000 } = options;
    // Whatever `fetch` is when it sends, so that tests may replace it.
    const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    const signingNow = options.signingNow ?? (() => clock.now());
    this.#world = { clock, signingNow, random, fetch, timeoutMs };
    let last = 0;
    this.#ids = { random, order: () => (last += 1) };
  }

  /** The last 1,000 deliveries that were answered or failed, newest last. */
  get deliveries(): readonly Delivery[] {
    return this.#log.deliveries;
  }

  /** Who is told, in the order in which they subscribed. */
  get subscriptions(): readonly Subscription[] {
    return Array.from(this.#subscribers, ({ subscription }) => subscription);
  }

  /**
   * Tells an address of the changes that are published from now on. The returned function ends that, and drops what is late.
   *
   * @throws {RangeError} Options are wrong: all of them, and what they must be.
   */
  subscribe(given: Subscription): () => void {
    const subscription = { ...given };
    const problems = subscriptionProblems(this.#documents, subscription);
    if (problems.length > 0) throw new RangeError(problems.join("\n"));
    const { clock, random } = this.#world;
    const subscriber = { subscription, lane: new DeliveryLane(subscription, clock, random) };
    this.#subscribers.add(subscriber);
    return () => this.#end(subscriber, "The subscription was ended.");
  }

  /** Tells all who subscribed to it of a change, as it is now. Neither throws nor waits: what goes wrong is in the log. */
  publish(change: PayoutChange): void {
    const document = this.#documents.find(({ name }) => name === change.document)?.document;
    if (document === undefined) return;
    // Two who are told by the same event are told of one and the same.
    const written = new Map<TellingEvent, WrittenEvent>();
    for (const subscriber of this.#subscribers) {
      const { subscription } = subscriber;
      if (subscription.document !== undefined && subscription.document !== change.document) continue;
      const event = chooseEvent(document, wantedEvents(document, subscription.webhooks), change.status);
      if (event === undefined) continue;
      try {
        const known = written.get(event) ?? writeEvent(document, event, change, this.#ids);
        written.set(event, known);
        this.#queue(subscriber, this.#letterTo(subscription, change, document, event, known));
      } catch (error) {
        const about = aboutOf(subscription, change, event);
        const facts = { at: this.#world.clock.now(), attempt: 1, forged: false, body: "", headers: {} };
        this.#log.add(
          { ...about, ...facts, error: `The event could not be made: ${textOf(error)}` },
          undefined,
        );
      }
    }
  }

  /**
   * Sends one delivery at once: a documented body, or an event of the caller's. What fails is told as `error` of the delivery.
   *
   * @throws {RangeError} There is no such webhook or example, or it is not clear which is meant.
   */
  async send(wanted: SendWebhook): Promise<Delivery> {
    const { url, fetch = this.#world.fetch, secret, header, now, id } = wanted;
    const { name, document, located, body } = findWebhook(this.#documents, wanted);
    const { path: webhook, method } = located;
    const about = { document: name, webhook, url: String(url) };
    const messageId = id ?? this.#messageId();
    return this.#sendNow({ document, method, body, secret, header, messageId, about, fetch }, { now });
  }

  /**
   * Delivers the event of a delivery again, at once, and gives the last of these deliveries.
   *
   * @throws {RangeError} The log has no such delivery, or options are wrong.
   */
  async redeliver(id: string, options: RedeliverOptions = {}): Promise<Delivery> {
    const delivery = this.#log.find(id);
    const letter = delivery && this.#log.letterOf(delivery);
    if (delivery === undefined || letter === undefined)
      throw new RangeError(
        `There is no delivery \`${id}\` to repeat. \`deliveries\` lists the last ${logLength}.`,
      );
    const how = redelivery(delivery, letter, options);
    const { times = 1 } = options;
    for (let time = 1; time < times; time += 1) await this.#sendNow(letter, how);
    return this.#sendNow(letter, how);
  }

  /** Waits until all that is under way is done: what is late or held too, so the clock has to go on. */
  async settled(): Promise<void> {
    for (;;) {
      const lanes = Array.from(this.#subscribers, ({ lane }) => lane.underWay);
      const busy = [this.#underWay, ...lanes].filter(({ isIdle }) => !isIdle);
      if (busy.length === 0) return;
      await Promise.all(busy.map((each) => each.settled()));
    }
  }

  /** Ends all subscriptions, aborts what is under way and drops what is late. The log stays. */
  close(): void {
    const reason = "The simulator was closed.";
    for (const subscriber of this.#subscribers) this.#end(subscriber, reason);
    this.#underWay.end(new Error(reason));
    this.#underWay = new UnderWay();
  }

  /** Closes it, and empties the log. */
  reset(): void {
    this.close();
    this.#log = new DeliveryLog();
  }

  #end(subscriber: Subscriber, reason: string): void {
    this.#subscribers.delete(subscriber);
    subscriber.lane.underWay.end(new Error(reason));
  }

  #messageId(): string {
    return String(newId("msg_0a0a0a0a0a0a0a0a0a0a", this.#ids.order(), this.#ids.random));
  }

  #letterTo(
    subscription: Subscription,
    change: PayoutChange,
    document: OpenApiDocument,
    event: TellingEvent,
    { body, eventId }: WrittenEvent,
  ): Letter {
    const { secret, header } = subscription;
    return {
      document,
      method: event.located.method,
      body,
      secret,
      header: secret === undefined ? undefined : header,
      messageId: this.#messageId(),
      about: { ...aboutOf(subscription, change, event), ...(eventId !== undefined && { eventId }) },
      fetch: this.#world.fetch,
    };
  }

  /** Delivers it as the subscription says. */
  #queue({ subscription, lane }: Subscriber, letter: Letter): void {
    const { lateMs = 0, times = 1, forged: isForged = false, retries = [] } = subscription;
    const forged = isForged && isProven(letter);
    const send = async (attempt: number): Promise<void> => {
      const { status = 0 } = await this.#deliver(letter, { attempt, forged }, lane.underWay);
      const retryAfter = retries[attempt - 1];
      if ((status < 200 || status > 299) && retryAfter !== undefined) add(attempt + 1, retryAfter);
    };
    const add = (attempt: number, delayMs: number): void => {
      if (lane.add(() => send(attempt), delayMs)) return;
      const error = "Dropped: 10,000 deliveries wait already, for `lateMs` or for a slow receiver.";
      const facts = { at: this.#world.clock.now(), attempt, forged, body: "", headers: {}, error };
      this.#log.add({ ...letter.about, ...facts }, letter);
    };
    for (let time = 0; time < times; time += 1) add(1, lateMs);
  }

  #sendNow(letter: Letter, how: Attempt): Promise<Delivery> {
    const underWay = this.#underWay;
    return underWay.track(this.#deliver(letter, how, underWay));
  }

  #deliver(letter: Letter, how: Attempt, { signal }: UnderWay): Promise<Delivery> {
    return deliverLetter(letter, how, { ...this.#world, log: this.#log, signal });
  }
}

function aboutOf(
  { url }: Subscription,
  change: PayoutChange,
  { webhook, type }: TellingEvent,
): Letter["about"] {
  return { document: change.document, webhook, url: String(url), type, payoutId: change.payoutId };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
