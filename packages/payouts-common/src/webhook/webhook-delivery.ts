/** Headers of a delivery: `Headers`, or a plain object as Node gives, whatever the case of its names. */
export type WebhookHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery as it arrived: the body byte for byte, as it was before any parser. */
export interface RawDelivery {
  readonly body: string | Uint8Array | ArrayBuffer;
  readonly headers: WebhookHeaders;
}

/** What arrived: a web-standard `Request` whose body nobody has read, or its raw body and its headers. */
export type WebhookDelivery = Request | RawDelivery;
