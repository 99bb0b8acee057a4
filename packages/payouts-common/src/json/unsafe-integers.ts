/** Something in a success that is not as expected. It never turns the success into a failure. */
export interface Warning {
  readonly kind:
    | "unsafe_integer"
    | "unknown_status"
    | "missing_field"
    | "missing_resource"
    | "unknown_items"
    | "not_recorded";
  /** JSON Pointer to it: of a payout's status or id into the resource, of anything else into the whole body. */
  readonly pointer?: string;
  /** The text as the provider sent it. */
  readonly text?: string;
}

/** What may be a number that is too long: many digits or an exponent, and nothing before it that only a text has. */
const suspect = /[[:,\s]-?(?:\d{16}|\d[\d.]*[eE]\+?\d)|^-?\d/;
const token = /[[\]{},]|"|-?\d[\d.eE+-]*/g;

/**
 * Integers that JavaScript's numbers round, with their place and their exact text.
 *
 * @param text - JSON that has been parsed already. It is read from front to back with the path as a stack: neither its
 *   depth nor its length can exhaust anything, and the order of keys, which a parsed object may change, is the text's.
 */
export function unsafeIntegers(text: string): Warning[] {
  // Nearly every body has no such number: one look decides.
  if (!suspect.test(text)) return [];
  const warnings: Warning[] = [];
  // One entry a level: the index in a list, or the raw key in an object (`null` before the first).
  const path: (number | string | null)[] = [];
  let expectsKey = false;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const top = path.length - 1;
    if (found === '"') {
      const end = endOfString(text, match.index);
      if (expectsKey) path[top] = text.slice(match.index, end);
      expectsKey = false;
      token.lastIndex = end;
    } else if (found === "{" || found === "[") {
      path.push(found === "[" ? 0 : null);
      expectsKey = found === "{";
    } else if (found === "}" || found === "]") {
      path.pop();
      expectsKey = false;
    } else if (found === ",") {
      const at = path[top];
      if (typeof at === "number") path[top] = at + 1;
      else expectsKey = true;
    } else if (isRounded(Number(found))) {
      warnings.push({ kind: "unsafe_integer", pointer: path.map(segmentOf).join(""), text: found });
    }
  }
  return warnings;
}

/** The place after the closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function segmentOf(step: number | string | null): string {
  const name = typeof step === "string" ? String(JSON.parse(step)) : String(step);
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function isRounded(value: number): boolean {
  return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
}
