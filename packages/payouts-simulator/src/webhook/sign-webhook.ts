import { createHmac } from "node:crypto";
import { writePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { nameDocument } from "../document/read-document.ts";
import type { WebhookSignature } from "../document/vocabulary.ts";
import { findSignature } from "./find-signature.ts";

/** How a delivery is signed. */
export interface SignWebhookOptions {
  /** The secret of the endpoint, as its receiver has it. */
  readonly secret: string;
  /** Name of the webhook in the document; needed where its webhooks are authenticated in several ways. */
  readonly webhook?: string;
  /** When it is signed, in milliseconds since the epoch. @defaultValue now */
  readonly now?: number;
  /** Id of the message, where one is signed. @defaultValue `msg_1` */
  readonly id?: string;
  /** The receiver's own header with the secret, where no document says how a delivery is authenticated. */
  readonly header?: string;
}

/** A delivery as it arrives. */
export interface SignedWebhook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Signs an event as the provider does, by the words of its document, so that what receives webhooks can be tested.
 *
 * @param document - the OpenAPI 3.1 document, with `x-fern-webhook-signature`.
 * @param event - the body: a value, or the text as it is to be sent. A secret that travels in the body is added to a value.
 * @throws {RangeError} The document has no such webhook, or several schemes, and `webhook` is not given.
 */
export function signWebhook(document: object, event: unknown, options: SignWebhookOptions): SignedWebhook {
  return signDocumented(read(document), event, options);
}

/** The same by a document that has been read. */
export function signDocumented(
  document: OpenApiDocument,
  event: unknown,
  options: SignWebhookOptions,
): SignedWebhook {
  const signature = findSignature(document, options.webhook);
  const body =
    typeof event === "string" ? event : JSON.stringify(withSecret(event, signature, options.secret));
  const headers = { "content-type": "application/json", ...headersOf(signature, body, options) };
  return { body, headers };
}

/** Documents are large, and the same one signs many events. */
const known = new WeakMap<object, OpenApiDocument>();

function read(document: object): OpenApiDocument {
  const found = known.get(document) ?? nameDocument(document).document;
  known.set(document, found);
  return found;
}

function withSecret(event: unknown, { type, field }: WebhookSignature, secret: string): unknown {
  if (type !== "shared-secret" || field === undefined) return event;
  return writePointer(event, field, secret);
}

function headersOf(
  word: WebhookSignature,
  body: string,
  options: SignWebhookOptions,
): Record<string, string> {
  const [name] = [word.header ?? []].flat();
  if (word.type === "hmac") return signedHeaders(word, name ?? "", body, options);
  if (word.type === "shared-secret") return name === undefined ? {} : { [name]: options.secret };
  return options.header === undefined ? {} : { [options.header]: options.secret };
}

function signedHeaders(
  word: WebhookSignature,
  name: string,
  body: string,
  { secret, now = Date.now(), id = "msg_1" }: SignWebhookOptions,
): Record<string, string> {
  const { part, parts, timestamp, algorithm = "sha256", encoding = "hex" } = word;
  const time = String(timestamp?.format === "unix-millis" ? now : Math.floor(now / 1000));
  const signed = { body, timestamp: time, "message-id": id };
  const format = word["payload-format"];
  const text = (format?.components ?? ["body"]).map((each) => signed[each]).join(format?.delimiter ?? "");
  const value = createHmac(algorithm, keyOf(word, secret)).update(text).digest(encoding);
  const named = (key: string, each: string): string => `${key}${parts?.assignment ?? "="}${each}`;
  const all = [
    ...(timestamp?.part === undefined ? [] : [named(timestamp.part, time)]),
    part === undefined ? `${word["signature-prefix"] ?? ""}${value}` : named(part, value),
  ];
  return {
    [name]: all.join(parts?.separator ?? ","),
    ...(timestamp?.header !== undefined && { [timestamp.header]: time }),
    ...(word["message-id"] && { [word["message-id"].header]: id }),
  };
}

function keyOf({ secret: written }: WebhookSignature, secret: string): Buffer {
  const { encoding = "utf8", prefix = "" } = written ?? {};
  return Buffer.from(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, encoding);
}
