/** A page without the tables that need no Prettier, and how to put them back. */
export interface LaidOutPage {
  readonly text: string;
  /** @param formatted - the text, as Prettier formats it */
  readonly restore: (formatted: string) => string;
}

/**
 * Takes the tables out of a page of Markdown, and lays them out as Prettier would, which takes longer over them than over
 * the rest: it formats each cell as a text of its own. A table with a cell that it might write otherwise stays.
 */
export function layOutTables(page: string): LaidOutPage {
  const tables: string[] = [];
  const parts: string[] = [];
  let isCode = false;
  const blocks = page.split("\n\n");
  for (const block of blocks) {
    const laidOut = isCode ? undefined : tableOf(block);
    if (block.split("\n").filter((line) => line.startsWith("```")).length % 2 === 1) isCode = !isCode;
    parts.push(laidOut === undefined ? block : placeholder(tables.push(laidOut) - 1));
  }
  return {
    text: parts.join("\n\n"),
    restore: (formatted) =>
      formatted.replace(/^TableOfThePage(\d+)$/gm, (_, index: string) => tables[Number(index)] ?? ""),
  };
}

function placeholder(index: number): string {
  return `TableOfThePage${index}`;
}

function tableOf(block: string): string | undefined {
  const lines = block.split("\n");
  if (lines.length < 3 || !/^\|( --- \|)+$/.test(lines[1] ?? "")) return undefined;
  const rows = lines.map((line) => /^\| (.*) \|$/.exec(line)?.[1]?.split(" | "));
  const [head = [], , ...body] = rows;
  const cells = [head, ...body];
  if (!cells.every((row) => row?.length === head.length && row.every((cell) => settled.test(cell))))
    return undefined;
  const all = cells as readonly (readonly string[])[]; // each has been looked at
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill = " "): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width, fill)).join(" | ")} |`;
  return [line(head), line([], "-"), ...body.map((row) => line(row ?? []))].join("\n");
}

/** Words, code and links of which Prettier changes nothing, each character as wide as the next. */
const word = String.raw`(?:–|[A-Za-z0-9À-ÖØ-öø-ÿ(][A-Za-z0-9À-ÖØ-öø-ÿ,.;:()'"?%/=–…-]*)`;
const code = "`[^`|\\\\\\s]+(?: [^`|\\\\\\s]+)*`[,.;:)]*";
const link = String.raw`\[(?:${code}|[A-Za-z0-9 ]*[A-Za-z0-9])\]\([A-Za-z0-9#/.:-]+\)[,.;:)]*`;
const settled = new RegExp(String.raw`^(?:${word}|\(?${code}|${link})?(?: (?:${word}|\(?${code}|${link}))*$`);
