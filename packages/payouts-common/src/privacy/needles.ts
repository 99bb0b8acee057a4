import { masked } from "./mask.ts";

/** Characters by which a text is looked up. What it has beyond is compared in place. */
const longest = 64;
const shortest = 3;

/** Texts to be found in others, in any case and with or without marks: a table, so that looking costs the same for one of them and for thousands. */
export class Needles {
  /** The beginning of each, and all of it; nothing where several begin alike. */
  readonly #texts = new Map<string, string>();
  readonly #beginnings = new Set<string>();
  readonly #lengths = new Set<number>();

  /** Adds a text. Shorter than three characters it is left out: ordinary words hold it. */
  add(given: string): void {
    if (given.length < shortest) return;
    const text = folded(given);
    const needle = text.slice(0, longest);
    this.#texts.set(needle, (this.#texts.get(needle) ?? text) === text ? text : "");
    this.#beginnings.add(text.slice(0, shortest));
    this.#lengths.add(needle.length);
  }

  /** The first `most` characters of a text with each of them masked, overlapping ones as one. */
  maskIn(given: string, most: number = given.length): string {
    const text = folded(given);
    // The longest first: a name that is part of another must not leave the rest of it behind.
    const lengths = [...this.#lengths].sort((a, b) => b - a);
    let shown = "";
    let maskedTo = 0;
    for (let at = 0; at < text.length && at < most; at += 1) {
      const end = this.#beginnings.has(text.slice(at, at + shortest)) ? this.#endAt(text, at, lengths) : 0;
      if (end > maskedTo) {
        if (at >= maskedTo) shown += masked;
        maskedTo = end;
      }
      if (at >= maskedTo) shown += given.charAt(at);
    }
    return shown;
  }

  /** Where the longest of them that begins here ends; 0 where none begins. */
  #endAt(text: string, at: number, lengths: readonly number[]): number {
    for (const length of lengths) {
      const found = this.#texts.get(text.slice(at, at + length));
      if (found === undefined) continue;
      let end = Math.min(at + length, text.length);
      // Of several that begin alike, any may go on here.
      while (end < text.length && (found === "" || text[end] === found[end - at])) end += 1;
      return end;
    }
    return 0;
  }
}

/** Lower case without marks, as banks write names, and base64url as base64 (RFC 4648 section 5); of the same length. */
function folded(text: string): string {
  return text.replace(/[A-Z_\x80-\uffff-]/g, (unit) => {
    if (unit === "-") return "+";
    if (unit === "_") return "/";
    const lower = unit.normalize("NFD").charAt(0).toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}
