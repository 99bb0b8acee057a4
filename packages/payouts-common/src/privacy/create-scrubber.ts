import { masked } from "./mask.ts";
import { Needles } from "./needles.ts";
import { unescaped } from "./unescaped.ts";

/** A text without secrets, cut after `most` characters. */
export type Scrub = (text: string, most: number) => string;

/** Most characters of one secret, of all secrets, and of all texts that are looked at. */
const [mostOfOne, mostOfAll, mostOfTexts] = [2048, 2 ** 18, 10_000];
/** What is looked at beyond the cut, so that a secret that begins before it is found, however it is escaped. */
const beyond = 1000;
/** An answer may be escaped more than once: JSON in an address, in HTML. */
const mostPasses = 3;

/**
 * Takes secrets out of texts: providers repeat what they were sent, in another case, without accents, escaped for JSON, HTML or an address,
 * in base64, or with its digits grouped in another way. Where a secret can be seen only after undoing escapes and groups,
 * the whole text is masked.
 *
 * However many secrets there are, the work grows with their length and with the length of the texts, and both are limited.
 *
 * @throws {RangeError} There is more than is looked at, and so nothing may be shown. The texts throw it, too.
 */
export function createScrubber(secrets: Iterable<string>): Scrub {
  const [needles, numbers] = [new Needles(), new Needles()];
  const seen = new Set<string>();
  let leftOfAll = mostOfAll;
  for (const secret of secrets) {
    if (seen.has(secret)) continue;
    seen.add(secret);
    const text = secret.slice(0, mostOfOne).normalize().trim();
    // Each takes room in the table, too.
    leftOfAll = spend(leftOfAll, text.length + 32);
    const digits = text.replace(/\D/g, "");
    const isNumber = digits.length >= 7;
    for (const form of [text, ...escapedForms(text), ...base64Forms(text), ...(isNumber ? [digits] : [])])
      needles.add(form);
    if (isNumber) numbers.add(ungrouped(text));
  }
  let leftOfTexts = mostOfTexts;
  return (given, most) => {
    const text = given.slice(0, most + beyond).normalize();
    leftOfTexts = spend(leftOfTexts, text.length);
    for (let view = needles.maskIn(text), pass = 0; pass <= mostPasses; pass += 1) {
      const compact = ungrouped(view);
      if (needles.maskIn(view) !== view || numbers.maskIn(compact) !== compact) return masked;
      view = unescaped(view).normalize();
    }
    return needles.maskIn(text, most) + (text.length > most ? "…" : "");
  };
}

function spend(left: number, cost: number): number {
  if (cost > left) throw new RangeError("too long to search");
  return left - cost;
}

/** Numbers of accounts and phones are grouped in many ways. */
function ungrouped(text: string): string {
  return text.replace(/[\s.()+/-]+/g, "");
}

/** The commonest escapes, so that for them no more than the secret is masked. */
function escapedForms(text: string): string[] {
  // Half a surrogate pair has no UTF-8, and so no such form.
  return [JSON.stringify(text).slice(1, -1), encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))];
}

/** A text in base64 (RFC 4648): alone, without padding, and within something longer, at each of its three places. */
function base64Forms(text: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  const alone = btoa(bytes);
  const within = [0, 1, 2].map((before) =>
    btoa("\0".repeat(before) + bytes).slice(
      Math.ceil((before * 4) / 3),
      Math.floor(((before + bytes.length) * 4) / 3),
    ),
  );
  return [alone, alone.replace(/=+$/, ""), ...within].filter((form) => form.length > 3);
}
