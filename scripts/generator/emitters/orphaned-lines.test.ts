import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printWidth } from "./format.ts";

const packages = new URL("../../../packages/", import.meta.url);
const files = readdirSync(packages)
  .filter((name) => name.endsWith("-client"))
  .flatMap((name) => [
    `${name}/README.md`,
    ...readdirSync(new URL(`${name}/src/`, packages)).map((file) => `${name}/src/${file}`),
  ]);

it("finds a line that ends early, and nothing else", () => {
  const comment = ["/**", " * the same as", " * the", " * current one", " *", " * - a", " * - b", " */"];
  expect(orphanedLines("a.ts", comment.join("\n"))).toEqual(["the same as", "the"]);
  expect(orphanedLines("a.md", "one\ntwo\n\n- three\n- four\n\n| five |\n| --- |\n")).toEqual(["one"]);
});

it.each(files)("%s has no line that ends although the next word would fit", (file) => {
  expect(orphanedLines(file, readFileSync(new URL(file, packages), "utf8"))).toEqual([]);
});

/** Lines of comments, or of Markdown, whose paragraph goes on in the next line though that one's first word would fit. */
function orphanedLines(file: string, text: string): string[] {
  const isMarkdown = file.endsWith(".md");
  const lines = isMarkdown ? withoutCode(text).split("\n") : text.split("\n");
  return lines.flatMap((line, index) => {
    const here = proseOf(line, isMarkdown);
    const next = proseOf(lines[index + 1] ?? "", isMarkdown);
    const word = /^(\{@link \S+|\S+)/.exec(next.trim())?.[0] ?? "";
    const isWithin = here.trim() !== "" && word !== "" && !/^\s*([-*+|>#@]|\d+[.)] |```)/.test(next);
    // In Markdown, a paragraph is one line, however long. Some slack: a dash stays with the word before it.
    const fits = isMarkdown || `${line} ${word}`.length + 3 <= printWidth;
    return isWithin && !here.startsWith("@") && fits ? [here.trim()] : [];
  });
}

/** The text of a comment's line, or of a Markdown line outside of tables. */
function proseOf(line: string, isMarkdown: boolean): string {
  if (isMarkdown) return line.startsWith("|") || line.startsWith("#") ? "" : line;
  return /^ *\*(?!\/) ?(.*)$/.exec(line)?.[1] ?? "";
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, "");
}
