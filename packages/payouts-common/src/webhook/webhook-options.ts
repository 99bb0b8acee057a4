/** How a delivery is checked. */
export interface WebhookOptions {
  /** The secret of the endpoint; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** Most bytes of a body that are looked at. @defaultValue 1 MiB */
  readonly maxBytes?: number;
}

/** How the time of a signature is checked. */
export interface WebhookTimeOptions {
  /** How old a signature may be. @defaultValue what the spec says */
  readonly toleranceMs?: number;
  /** How far a signature may be ahead of this clock. @defaultValue what the spec says, else 5 minutes */
  readonly futureToleranceMs?: number;
  /** The clock, in milliseconds since the epoch. @defaultValue `Date.now` */
  readonly now?: () => number;
}

/** What is done with a delivery for which the provider documents no way to authenticate it. */
export interface UnsignedWebhookOptions {
  /** A header of your own, which you had the provider add to each delivery, with the secret in it. */
  readonly header?: string;
  /** Hand on what nothing proves, as `unverifiable`: read the payout back before you act. */
  readonly acceptUnverified?: boolean;
}

/**
 * How deliveries are checked where the provider documents no way to authenticate them: by a header of your own with a secret in
 * it, or not at all, which is to be said.
 */
export type UnverifiableWebhookOptions = Pick<WebhookOptions, "maxBytes"> &
  (
    | (WebhookOptions & { readonly header: string })
    | {
        /** Hand on what nothing proves, as `unverifiable`: read the payout back before you act. */
        readonly acceptUnverified: true;
      }
  );

/** All of them, as the runtime reads them. */
export type AnyWebhookOptions = Partial<WebhookOptions> & WebhookTimeOptions & UnsignedWebhookOptions;
