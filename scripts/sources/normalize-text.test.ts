import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize-text.ts";

const sentence = "Don't retry - a key lives for 24 hours.";

describe("normalizeText", () => {
  it.each([
    ["white space", "  Don't retry -\r\n\ta key\u00A0lives\n\nfor 24 hours.\n"],
    ["typographic quotes and dashes", "Don\u2019t retry \u2014 a key lives for 24\u202Fhours."],
    ["compatibility characters", "Don't retry - a key lives for \u{FF12}\u{FF14} hours."],
    ["invisible characters", "\uFEFFDon't re\u00ADtry - a\u200B key lives for 24 hours."],
    [
      "HTML",
      "<!doctype html><html><head><style>p { color: red }</style><script>let a = '<p>b';</script></head><body><p>Don&rsquo;t <b>re</b>try &ndash; a <a href='/keys'><code>key</code></a> lives<br>for 24 hours.</p></body></html>",
    ],
    [
      "HTML after a comment",
      "<!-- saved --><html><body><h2>Don't retry - a key</h2><hr><img alt='no'><table><tr><th>lives</th><td>for</td></tr></table><ol><li>24</li><li>hours.</li></ol></body></html>",
    ],
  ])("folds %s", (_name, page) => {
    expect(normalizeText(page)).toBe(sentence);
  });

  it("keeps what only looks like markup in a text", () => {
    expect(normalizeText("Send <token>, then\n<html> is a word")).toBe("Send <token>, then <html> is a word");
  });

  it("keeps capitals, digits and punctuation, in which facts differ", () => {
    expect(normalizeText("24 Hours")).not.toBe(normalizeText("24 hours"));
    expect(normalizeText("1.00")).not.toBe(normalizeText("100"));
  });

  it("changes nothing that it has normalised", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/[<\uFF1C]/.test(text));
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
