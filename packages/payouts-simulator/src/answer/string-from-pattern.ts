/** What a string must be like: JSON Schema's keywords. */
export interface StringLimits {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * A string that matches the pattern and keeps the lengths, the same one each time; `undefined` where none was found.
 *
 * It follows the usual syntax (literals, classes, groups, alternatives, quantifiers). What it cannot follow, such as
 * look-arounds, it leaves out and then tests whether the result matches all the same.
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

/** Characters in order of preference: what reads like an identifier comes first. */
const candidates = [
  ..."a1A0-_+ ",
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
];

/** Walks a pattern by recursive descent and writes one string as it goes. */
class PatternSampler {
  readonly #pattern: string;
  #at = 0;
  #repeats = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** `repeats` is how often a part repeats beyond its minimum, where it may. */
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
