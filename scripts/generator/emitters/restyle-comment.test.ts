import { expect, it } from "vitest";
import { restyleComment } from "./restyle-comment.ts";

it("puts the description first, and leaves out what the type says", () => {
  const given = [
    "*",
    " * Format: uuid",
    " * @deprecated",
    " * @description The id,",
    " *     once.",
    " *     ",
    " *     - never twice",
    " * @example {",
    ' *       "a": 1',
    " *     }",
    " * @enum {string}",
    " ",
  ];
  expect(restyleComment(given.join("\n"), 4).split("\n")).toEqual([
    "    /**",
    "     * The id, once.",
    "     *",
    "     * - never twice",
    "     *",
    "     * Format: `uuid`.",
    "     *",
    "     * @deprecated",
    '     * @example { "a": 1 }',
    "     */",
    "",
  ]);
});

it.each([
  ["* @description Pays. ", "/** Pays. */\n"],
  ["* @constant ", ""],
])("makes of one line one line: %s", (given, want) => {
  expect(restyleComment(given, 0)).toBe(want);
});
