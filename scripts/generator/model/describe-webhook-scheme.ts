import type { WebhookScheme } from "../../../packages/payouts-common/src/webhook/webhook-description.ts";
import type { WebhookSignature } from "../../../packages/payouts-simulator/src/document/index.ts";

const hashes = { sha1: "SHA-1", sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" } as const;
/** Clocks of machines that nobody sets are minutes apart, not more. */
const usualFuture = 300;

/** What the runtime needs to verify a webhook. The rule has seen to it that a word is complete. */
export function describeWebhookScheme(word: WebhookSignature | undefined): WebhookScheme {
  const headers = [word?.header ?? []].flat().map((name) => name.toLowerCase());
  if (word?.type === "shared-secret")
    return { kind: "shared_secret", ...(word.field === undefined ? { headers } : { field: word.field }) };
  if (word?.type !== "hmac" || word.algorithm === undefined || word.encoding === undefined)
    return { kind: "unverifiable" };
  const { part, parts, timestamp, secret, encoding } = word;
  const [format, prefix, message] = [word["payload-format"], word["signature-prefix"], word["message-id"]];
  return {
    kind: "hmac",
    headers,
    hash: hashes[word.algorithm],
    encoding,
    signs: format?.components ?? ["body"],
    ...(format?.delimiter && { delimiter: format.delimiter }),
    ...(part !== undefined && { part }),
    ...(parts?.separator !== undefined && { separator: parts.separator }),
    ...(parts?.assignment !== undefined && { assignment: parts.assignment }),
    ...(prefix !== undefined && { prefix }),
    ...(timestamp && {
      timestamp: {
        ...(timestamp.header !== undefined && { header: timestamp.header.toLowerCase() }),
        ...(timestamp.part !== undefined && { part: timestamp.part }),
        ...(timestamp.format === "unix-millis" && { unit: "milliseconds" as const }),
        toleranceMs: timestamp.tolerance * 1000,
        futureMs: (timestamp.future ?? usualFuture) * 1000,
      },
    }),
    ...(message && { messageId: message.header.toLowerCase() }),
    ...(secret && { secret }),
  };
}
