/** Who is told of payouts, of which, and how well. */
export interface Subscription {
  /** Where deliveries are sent: `http:` or `https:`. */
  readonly url: string | URL;
  /** Name of the document whose payouts are told. @defaultValue all documents */
  readonly document?: string;
  /** Names of webhooks, or types of their events. @defaultValue all that tell of payouts */
  readonly webhooks?: readonly string[];
  /** The secret of the endpoint, as its receiver has it. Required where the document says how a delivery is authenticated. */
  readonly secret?: string;
  /** A header of the receiver's own that has the secret, where no document says how a delivery is authenticated. */
  readonly header?: string;
  /** How late each delivery is, in milliseconds on the simulator's clock. @defaultValue 0 */
  readonly lateMs?: number;
  /** How often each event is delivered: 1 to 100 times. @defaultValue 1 */
  readonly times?: number;
  /**
   * In which order deliveries arrive. `as-sent`: in that of the changes. Otherwise what is due within `windowMs` of the first one is
   * held, and then sent from the last to the first, or in random order. Each is sent when the one before has been answered.
   *
   * @defaultValue `as-sent`
   */
  readonly order?: "as-sent" | "reversed" | "random";
  /** How long deliveries are held that are sent in another order, in milliseconds on the simulator's clock. @defaultValue 5000 */
  readonly windowMs?: number;
  /** Signs each delivery with another secret, as someone would who has none: the receiver must refuse it. @defaultValue false */
  readonly forged?: boolean;
  /** After how many milliseconds a delivery that failed is sent again, each time, on the simulator's clock. @defaultValue never */
  readonly retries?: readonly number[];
}
