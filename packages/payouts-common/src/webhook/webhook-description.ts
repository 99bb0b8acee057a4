/** What a generated package gives the runtime about the webhooks of its provider: plain data from the spec. */
export interface WebhookDescription {
  /** The provider's name as people write it. */
  readonly name: string;
  /** How deliveries are authenticated. Of several, the type of the event decides. */
  readonly schemes: readonly WebhookScheme[];
  /** Pointers to the type of the event; the first that names a text counts. */
  readonly type: readonly string[];
  /** Pointers to the event's id, which is the same in every delivery of it. */
  readonly id: readonly string[];
  /** The events that the spec lists, by their type. */
  readonly events: Readonly<Record<string, EventDescription>>;
}

/** One type of event. Pointers lead into the whole body. */
export interface EventDescription {
  /** Its scheme, by its place in the list. */
  readonly scheme: number;
  /** Where the payout stands. */
  readonly payout?: string;
  /** Where the payout's id stands, in order of preference. */
  readonly payoutId?: readonly string[];
  /** The event is about a payout only where these places hold these values. */
  readonly when?: Readonly<Record<string, unknown>>;
}

/** How a delivery is authenticated. */
export type WebhookScheme = HmacScheme | SharedSecretScheme | UnverifiableScheme;

/** A keyed hash over the delivery. */
export interface HmacScheme {
  readonly kind: "hmac";
  /** Headers that may carry the signature, in lower case. */
  readonly headers: readonly string[];
  readonly hash: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  /** Hexadecimal digits are lower case. */
  readonly encoding: "hex" | "base64" | "base64url";
  /** What is signed, in this order. */
  readonly signs: readonly ("timestamp" | "body" | "message-id")[];
  /** What stands between these. */
  readonly delimiter?: string;
  /** The part of the header with the signature, of which there may be several: `v1`. Absent: the whole header. */
  readonly part?: string;
  /** What stands between two parts. Absent: a comma. */
  readonly separator?: string;
  /** What stands between the name of a part and its value. Absent: an equals sign. */
  readonly assignment?: string;
  /** What stands before the signature in a header without parts. */
  readonly prefix?: string;
  readonly timestamp?: TimestampDescription;
  /** The header with the id of the message, in lower case. */
  readonly messageId?: string;
  /** How the key is written in the secret. Absent: the secret's text is the key. */
  readonly secret?: { readonly encoding?: "base64" | "hex"; readonly prefix?: string };
}

/** Where the time of a signature stands, and how old it may be. */
export interface TimestampDescription {
  /** Its header, in lower case. */
  readonly header?: string;
  /** Its part of the header with the signature. */
  readonly part?: string;
  /** Absent: seconds. */
  readonly unit?: "milliseconds";
  readonly toleranceMs: number;
  /** How far ahead of the receiver's clock it may be. */
  readonly futureMs: number;
}

/** The secret itself travels with the delivery: it proves who sent it, not what. */
export interface SharedSecretScheme {
  readonly kind: "shared_secret";
  /** Headers that may carry it, in lower case. */
  readonly headers?: readonly string[];
  /** Where it stands in the body. */
  readonly field?: string;
}

/** No document says how a delivery is authenticated. */
export interface UnverifiableScheme {
  readonly kind: "unverifiable";
}
