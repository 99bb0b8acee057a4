import { printWidth } from "./format.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * A TSDoc comment of these paragraphs, wrapped. Text of the spec cannot end the comment, nor begin a tag.
 *
 * @param tags whole lines that are meant as tags: `@see https://…`
 * @param indentation columns before the comment in the formatted file
 */
export function docComment(
  paragraphs: readonly string[],
  tags: readonly string[] = [],
  indentation = 0,
): string {
  const width = printWidth - indentation - " * ".length;
  const prose = paragraphs.map((paragraph) => safe(paragraph.trim())).filter((paragraph) => paragraph !== "");
  const blocks = [
    ...prose.map((paragraph) => wrapText(paragraph, width)),
    ...(tags.length > 0 ? [tags.flatMap((tag) => wrapText(closed(tag), width))] : []),
  ];
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (lines.length === 0) return "";
  const line = `/** ${lines[0]} */`;
  if (lines.length === 1 && line.length <= printWidth - indentation) return `${line}\n`;
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`;
}

function safe(text: string): string {
  return closed(text).replace(/^(\s*)@/gm, "$1\\@");
}

function closed(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
