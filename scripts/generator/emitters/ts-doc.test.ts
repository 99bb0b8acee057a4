import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { docComment } from "./ts-doc.ts";

describe("docComment", () => {
  it("is one line for one line, and nothing for nothing", () => {
    expect(docComment(["Pays."])).toBe("/** Pays. */\n");
    expect(docComment(["", " "])).toBe("");
  });

  it("parts paragraphs, wraps long lines, and indents what continues a list item", () => {
    const words = "word ".repeat(22).trim();
    expect(docComment([`- ${words}`, "B"], ["@see https://example.com"], 2).split("\n")).toEqual([
      "/**",
      ` * - ${"word ".repeat(20).trim()}`,
      " *   word word",
      " *",
      " * B",
      " *",
      " * @see https://example.com",
      " */",
      "",
    ]);
  });

  it("is not ended by text of the spec, and gets no tags from it", () => {
    expect(docComment(["a */ b\n\n@throws c"])).toBe("/**\n * a *\\/ b\n *\n * \\@throws c\n */\n");
    fc.assert(
      fc.property(fc.string(), (text) => {
        const source = ts.createSourceFile(
          "a.ts",
          `${docComment([text])}export const a = 1;`,
          ts.ScriptTarget.ES2022,
        );
        expect(source.statements).toHaveLength(1);
      }),
    );
  });
});
