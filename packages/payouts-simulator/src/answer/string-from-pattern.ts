/** The keywords of JSON Schema that limit a string. */
export interface StringLimits {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * A string that matches the pattern and has the right length, always the same one. `undefined`: none was found.
 *
 * Literals, classes, groups, alternatives and quantifiers are supported. Other syntax, such as look-around, is skipped,
 * and the result is used only if it matches the whole pattern.
 */
export function stringFromPattern({
  pattern = "^.*$",
  minLength = 0,
  maxLength = Infinity,
}: StringLimits): string | undefined {
  const whole = new RegExp(pattern, "u");
  const sampler = new PatternSampler(pattern);
  for (let repeats = 0; repeats <= Math.max(minLength, 64); repeats += 1) {
    const sample = sampler.sample(repeats);
    const isLongEnough = [...sample].length >= minLength;
    const text = isLongEnough || /\$$/.test(pattern) ? sample : sample.padEnd(minLength, "a");
    const length = [...text].length;
    if (length >= minLength && length <= maxLength && whole.test(text)) return text;
  }
  return undefined;
}

/** Characters in order of preference: those of identifiers come first. */
const candidates = [
  ..."a1A0-_+ ",
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
];

/** Parses a pattern by recursive descent, and generates one string on the way. */
class PatternSampler {
  readonly #pattern: string;
  #at = 0;
  #repeats = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** `repeats` is how often a part is repeated beyond its minimum, as far as its maximum allows. */
  sample(repeats: number): string {
    this.#at = 0;
    this.#repeats = repeats;
    return this.#alternatives();
  }

  #alternatives(): string {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#peek())) {
      const atom = this.#atom();
      text += atom.repeat(this.#count());
    }
    return text;
  }

  #atom(): string {
    if (this.#take("(")) {
      const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#rest())?.[0] ?? "";
      this.#at += opening.length;
      const text = this.#alternatives();
      this.#take(")");
      return /^\?<?[=!]$/.test(opening) ? "" : text;
    }
    const source =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{?[\da-fA-F]+\}?|x[\da-fA-F]{2}|.)|.)/su.exec(
        this.#rest(),
      )?.[0] ?? "";
    this.#at += source.length;
    if (/^(?:\^|\$|\\[bB])$/.test(source)) return "";
    const single = new RegExp(`^${source}$`, "u");
    return candidates.find((candidate) => single.test(candidate)) ?? source.replace(/^\\/, "");
  }

  #count(): number {
    const quantifier = /^(?:\{(\d+)(,?)(\d*)\}|([*+?]))\??/.exec(this.#rest());
    if (!quantifier) return 1;
    this.#at += quantifier[0].length;
    const [, least, comma, most, sign] = quantifier;
    const minimum = sign ? (sign === "+" ? 1 : 0) : Number(least);
    const maximum = sign ? (sign === "?" ? 1 : Infinity) : most ? Number(most) : comma ? Infinity : minimum;
    return Math.min(minimum + this.#repeats, maximum);
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #rest(): string {
    return this.#pattern.slice(this.#at);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }
}
