import type { IdempotencyDescription } from "../provider-description.ts";
import { fingerprintBytes, hexOf } from "./fingerprint.ts";

/** What a provider demands of a key. */
export type KeyFormat = Pick<IdempotencyDescription, "minLength" | "maxLength" | "pattern">;

/**
 * A stable, unguessable key from a business reference: the same payout keeps its key after a crash.
 *
 * HMAC-SHA-256 over the parts, so it cannot be guessed without the secret. (A provider whose cache of keys is shared by all
 * its customers would answer a guessed key with another customer's payout.)
 *
 * @param secret - at least 16 characters, the caller's own, kept as long as the payouts.
 * @param reference - what names the payout: `["payroll-2026-11", "employee-17"]`.
 * @param formats - the dialects that the key must fit; without any, a UUID.
 * @throws {TypeError} A part of the reference is not a string: `17` and `"17"` must not be two names of one payout.
 * @throws {RangeError} The secret is too short, the reference is empty, or no key fits the formats.
 */
export async function idempotencyKey(
  secret: string,
  reference: readonly string[],
  formats: readonly KeyFormat[] = [],
): Promise<string> {
  if (typeof secret !== "string" || secret.length < 16)
    throw new RangeError(
      "the secret of an idempotency key needs at least 16 characters (`idempotencySecret`)",
    );
  if (reference.length === 0 || reference.includes(""))
    throw new RangeError("the reference of an idempotency key needs at least one part, and no empty one");
  // `findIndex` sees the holes of a list, too.
  const wrong = reference.findIndex((part: unknown) => typeof part !== "string");
  if (wrong >= 0) {
    const got = reference[wrong] === null ? "null" : typeof reference[wrong];
    throw new TypeError(
      `part ${wrong + 1} of the reference of an idempotency key must be a string, and is ${got}`,
    );
  }
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", text.encode(secret), algorithm, false, ["sign"]);
  // JSON keeps the parts apart: ["ab", "c"] is not ["a", "bc"].
  const digest = await crypto.subtle.sign(algorithm, key, text.encode(JSON.stringify(reference)));
  return formatKey(new Uint8Array(digest), formats);
}

/** What we make is narrower than what the provider takes, where the spec says so. */
export function generatedFormat(
  idempotency: KeyFormat & Pick<IdempotencyDescription, "generate">,
): KeyFormat {
  return { ...idempotency, ...idempotency.generate };
}

/** A random key for one payout. */
export function randomKey(format: KeyFormat): string {
  const uuid = crypto.randomUUID();
  const { minLength = 0, maxLength = Infinity, pattern } = format;
  // The common case first: no pattern to try.
  return (pattern === undefined && minLength <= uuid.length && uuid.length <= maxLength) ||
    keyProblem(uuid, format) === undefined
    ? uuid
    : formatKey(crypto.getRandomValues(new Uint8Array(32)), [format]);
}

/** What is wrong with a key, or `undefined`. */
export function keyProblem(
  key: string,
  format: KeyFormat & { readonly carrier?: IdempotencyDescription["carrier"] },
): string | undefined {
  const { minLength = 1, maxLength = Infinity, pattern } = format;
  if (key.length < minLength) return `is ${key.length} characters long, and the least is ${minLength}`;
  if (key.length > maxLength) return `is ${key.length} characters long, and the most is ${maxLength}`;
  if (pattern !== undefined && !expressionOf(pattern).test(key)) return `does not match ${pattern}`;
  // RFC 9110 section 5.5: what a header field may hold, less what servers disagree on. JSON holds any text.
  return format.carrier === "body" || /^[\x21-\x7e]+$/.test(key)
    ? undefined
    : "holds something else than visible ASCII characters";
}

/** Patterns come from descriptions, so there are few; compiling one is expensive. */
const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (expression === undefined) expressions.set(pattern, (expression = new RegExp(pattern, "u")));
  return expression;
}

/**
 * A reference by which a payout can be found again.
 *
 * @param seed - what names the payout already, its key: the same key must bring the same bytes. Absent: a random one.
 */
export function referenceOf(fill: "uuid" | "digits-16", seed: string | undefined): string {
  if (seed === undefined) return fill === "uuid" ? crypto.randomUUID() : randomDigits();
  const bytes = fingerprintBytes(seed);
  // No zero in front: who reads it as a number would write another reference.
  return fill === "uuid"
    ? formatKey(bytes, [])
    : `${1 + ((bytes[15] ?? 0) % 9)}${digitsOf(bytes).slice(0, 15)}`;
}

/** 16 digits without a zero in front, each such number as likely as the next. */
function randomDigits(): string {
  return `${1e7 + randomBelow(9e7)}${String(randomBelow(1e8)).padStart(8, "0")}`;
}

/** A random whole number. A remainder alone would favour the small ones, so the last, incomplete round is left out. */
function randomBelow(limit: number): number {
  for (;;) {
    const word = randomWord();
    if (word < 2 ** 32 - (2 ** 32 % limit)) return word % limit;
  }
}

/** Random words in stock, because asking for a few costs as much as asking for many. */
let stock: Uint32Array<ArrayBuffer> | undefined;
let taken = 0;

function randomWord(): number {
  if (stock === undefined || taken === stock.length) {
    stock = crypto.getRandomValues(stock ?? new Uint32Array(128));
    taken = 0;
  }
  return stock[taken++] as number;
}

function formatKey(bytes: Uint8Array, formats: readonly KeyFormat[]): string {
  const hex = hexOf(bytes);
  // RFC 9562 section 5.8: version 8 is for values made in one's own way.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const longest = Math.min(64, ...formats.map((format) => format.maxLength ?? 64));
  const candidates = [uuid, hex.slice(0, longest), digitsOf(bytes).slice(0, longest)];
  const fitting = candidates.find((candidate) =>
    formats.every((format) => keyProblem(candidate, format) === undefined),
  );
  if (fitting === undefined)
    throw new RangeError("no key that we can make fits the format that the provider asks for: pass one");
  return fitting;
}

function digitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String(byte % 100).padStart(2, "0")).join("");
}
