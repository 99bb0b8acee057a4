/**
 * Lines of a Markdown text no longer than the width: the lines of a paragraph or list item are joined, then wrapped.
 *
 * Blank lines, code, tables, headings and quotations stay as they are, however long.
 */
export function wrapText(text: string, width: number): string[] {
  return blocksOf(text).flatMap(({ line, isProse }) => (isProse ? wrapped(line, width) : [line]));
}

interface Block {
  line: string;
  readonly isProse: boolean;
}

const listItem = /^\s*([-*+]|\d+[.)]) /;
const fence = /^\s*(```|~~~)/;
const ownLine = /^\s*([|>]|#{1,6} |---|$)/;
const indentedCode = /^ {4}/;

/** One block a paragraph or list item; one a line for what keeps its lines. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let isFenced = false;
  for (const line of text.split("\n").map((line) => line.trimEnd())) {
    const previous = blocks.at(-1);
    const isCode =
      isFenced || fence.test(line) || (indentedCode.test(line) && !previous?.isProse && !listItem.test(line));
    if (fence.test(line)) isFenced = !isFenced;
    if (isCode || ownLine.test(line)) blocks.push({ line, isProse: false });
    else if (previous?.isProse && !beginsItem(line, previous.line)) previous.line += ` ${line.trim()}`;
    else blocks.push({ line, isProse: true });
  }
  return blocks;
}

/** CommonMark lets only the number 1 interrupt a paragraph: a line may begin with any other by chance. */
function beginsItem(line: string, previous: string): boolean {
  return listItem.test(line) && (!/^\s*\d/.test(line) || /^\s*1[.)]/.test(line) || listItem.test(previous));
}

/** Spaces where a line may break: not within a link, nor before what would begin a list item, a heading or a tag. */
const breaks = /(?<!\{@link) (?![-*+#>|@]|\d+[.)] )/;

/** Breaks a long line between words. What continues a list item or a tag is indented. */
function wrapped(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const [lead = ""] = /^\s*([-*+] |\d+[.)] |@)?/.exec(line) ?? [];
  const indentation = " ".repeat(lead.endsWith("@") ? lead.length + 1 : lead.length);
  const lines: string[] = [];
  let current = "";
  for (const word of line.slice(lead.length).split(breaks)) {
    const start = lines.length === 0 ? lead : indentation;
    const longer = current === "" ? start + word : `${current} ${word}`;
    if (current !== "" && longer.length > width) {
      lines.push(current);
      current = indentation + word;
    } else current = longer;
  }
  return [...lines, current];
}
