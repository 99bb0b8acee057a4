import { expect, it } from "vitest";
import { restyleComments } from "./restyle-comments.ts";

it("puts the description first, and leaves out what the type says", () => {
  const given = [
    "    /**",
    "     * Format: uuid",
    "     * @deprecated",
    "     * @description The id,",
    "     *     once.",
    "     *     ",
    "     *     - never twice",
    "     * @example {",
    '     *       "a": 1',
    "     *     }",
    "     * @enum {string}",
    "     */",
    "    id: string;",
    "    /** @constant */",
    '    kind: "a";',
    "    /** @description Pays. */",
    "    b: string;",
    "",
  ];
  expect(restyleComments(given.join("\n")).split("\n")).toEqual([
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
    "    id: string;",
    '    kind: "a";',
    "    /** Pays. */",
    "    b: string;",
    "",
  ]);
});
