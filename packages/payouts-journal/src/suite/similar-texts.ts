/** Texts that are different, and that a database may take for equal or may not take at all. */
export const similarTexts: readonly string[] = [
  // Upper and lower case, also where a language has rules of its own.
  ...["ref", "Ref", "REF", "i", "I", "\u0130", "\u0131", "stra\u00DFe", "strasse", "STRASSE"],
  // Accents, composed and decomposed; compatibility forms; width.
  ...["caf\u00E9", "cafe\u0301", "cafe", "\uFB01n", "fin", "\uFF41", "a", "\u212B", "\u00C5", "A\u030A"],
  // Spaces: at the ends, doubled, of other widths, of no width.
  ...["ref ", " ref", "ref  ", "a b", "a  b", "a\u00A0b", "a\u200Bb", "ab", "a\u00ADb", "\uFEFFref"],
  // Numbers, and words that mean something elsewhere.
  ...["1", "01", "1.0", "1e0", "+1", "-0", "0", "null", "NULL", "undefined", "true", "NaN"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "then", "length"],
  // Wildcards, quotes, placeholders and escapes of query languages.
  ...[
    "%",
    "_",
    "a_b",
    "a%b",
    "a*b",
    "'",
    "''",
    '"',
    "\\",
    "\\\\",
    "$1",
    "?",
    ":a",
    "@a",
    "--",
    ";",
    "%41",
    "&amp;",
  ],
  // Outside the basic plane, joined and selected.
  ...["\u{1F600}", "\u{1F601}", "\u{1F468}\u200D\u{1F469}", "\u{1F468}\u{1F469}", "\u2764", "\u2764\uFE0F"],
  ...["\uFF5E", "\uFFFD", "\u{10FFFF}", "\uE000", "\u202Eabc"],
];
