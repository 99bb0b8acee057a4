import { describe, expect, it } from "vitest";
import { wrapText } from "./wrap-text.ts";

describe("wrapText", () => {
  it.each([
    ["joins the lines of a paragraph", "the same as\nthe\ncurrent one", ["the same as the current", "one"]],
    ["keeps blank lines", "a\nb\n\nc", ["a b", "", "c"]],
    [
      "joins and indents what continues a list item",
      "Either:\n- one of\n  these or those things\n- two",
      ["Either:", "- one of these or those", "  things", "- two"],
    ],
    ["keeps numbered items", "1. a\n   b\n2. c\n10. d", ["1. a b", "2. c", "10. d"]],
    ["takes a number within a paragraph for a number", "up to\n15. Then", ["up to 15. Then"]],
    [
      "keeps code, tables, headings and quotations, however long",
      "# A\nb\n```json\n{\n  1\n```\n| a |\n| b and much more than fits |\n> c\n\n    d\n    e",
      [
        ..."# A\nb\n```json\n{\n  1\n```\n| a |\n| b and much more than fits |\n> c\n\n    d\n    e".split(
          "\n",
        ),
      ],
    ],
    [
      "does not break a link",
      "see the {@link CreatePayoutErrors}",
      ["see the", "{@link CreatePayoutErrors}"],
    ],
    [
      "begins no line with what begins a list",
      "sold or kept in stores - or not",
      ["sold or kept in", "stores - or not"],
    ],
    ["leaves a word that is too long", "https://example.com/a/b/c a", ["https://example.com/a/b/c", "a"]],
  ])("%s", (_, text, want) => {
    expect(wrapText(text, 23)).toEqual(want);
  });
});
