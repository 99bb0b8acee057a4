import { checkTime, timeOf } from "./check-time.ts";
import { decodeStrictly } from "./decode-strictly.ts";
import { headerValue, listed } from "./header-value.ts";
import type { Proof } from "./proof.ts";
import { joined, type ReadDelivery } from "./read-delivery.ts";
import { Refusal } from "./refusal.ts";
import { signaturePartsOf } from "./signature-parts.ts";
import type { HmacScheme } from "./webhook-description.ts";
import type { WebhookTimeOptions } from "./webhook-options.ts";

/** Checks the signature first, then its time. @throws {Refusal} */
export async function verifyHmac(
  scheme: HmacScheme,
  { bytes, headers }: ReadDelivery,
  secrets: readonly string[],
  options: WebhookTimeOptions,
): Promise<Proof> {
  const { timestamp, messageId } = scheme;
  const keys = await Promise.all(secrets.map((secret) => keyOf(scheme, secret)));
  const given = scheme.headers.flatMap((name) => headerValue(headers, name) ?? []);
  if (given.length === 0)
    throw new Refusal("missing_header", `there is no header ${listed(scheme.headers)} with a signature.`);
  const required = (name: string): string => {
    const value = headerValue(headers, name);
    if (value === undefined) throw new Refusal("missing_header", `there is no header \`${name}\`.`);
    return value;
  };
  const id = messageId === undefined ? undefined : required(messageId);
  const timeHeader = timestamp?.header === undefined ? undefined : required(timestamp.header);
  let problem: Refusal | undefined;
  for (const header of given) {
    try {
      const { signatures, time = timeHeader } = signaturePartsOf(scheme, header);
      const signedAt = timestamp && time !== undefined ? timeOf(time, timestamp) : undefined;
      const payload = payloadOf(scheme, { "message-id": id, timestamp: time, body: bytes });
      if (!(await isSigned(scheme, keys, signatures, payload))) continue;
      if (timestamp && signedAt !== undefined) checkTime(signedAt, timestamp, options);
      return { authenticity: "hmac", signedAt, id };
    } catch (error) {
      // Of several headers, another one may hold.
      if (!(error instanceof Refusal)) throw error;
      problem ??= error;
    }
  }
  throw (
    problem ??
    new Refusal(
      "bad_signature",
      "the signature does not fit. The secret may be that of another endpoint, or the body not what was sent, byte for byte; or it is a forgery.",
    )
  );
}

/** Whether any signature fits any key. All are tried, whichever fits. */
async function isSigned(
  { encoding }: HmacScheme,
  keys: readonly CryptoKey[],
  signatures: readonly string[],
  payload: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const decoded = signatures.flatMap((text) => decodeStrictly(text, encoding) ?? []);
  if (decoded.length === 0)
    throw new Refusal("malformed_header", `the signature is not in ${encoding} as it is documented.`);
  const results = await Promise.all(
    decoded.flatMap((signature) => keys.map((key) => crypto.subtle.verify("HMAC", key, signature, payload))),
  );
  return results.includes(true);
}

function payloadOf(
  { signs, delimiter = "" }: HmacScheme,
  given: Readonly<Record<HmacScheme["signs"][number], string | Uint8Array | undefined>>,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = signs.map((name) => {
    const part = given[name] ?? "";
    return typeof part === "string" ? encoder.encode(part) : part;
  });
  const between = encoder.encode(delimiter);
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** The key that a secret stands for. @throws {Refusal} It is not written as the provider writes secrets. */
async function keyOf({ hash, secret: written }: HmacScheme, secret: string): Promise<CryptoKey> {
  const { encoding, prefix = "" } = written ?? {};
  const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const bytes = encoding === undefined ? new TextEncoder().encode(text) : decodeStrictly(text, encoding);
  if (bytes === undefined || bytes.byteLength === 0)
    throw new Refusal(
      "no_secret",
      `a secret is not in ${encoding ?? "text"}, as the provider gives it. Pass it as it is shown to you.`,
    );
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["verify"]);
}
