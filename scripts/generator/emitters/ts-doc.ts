const width = 100;

/**
 * A TSDoc comment of these paragraphs, wrapped. Text of the spec cannot end the comment, nor begin a tag.
 *
 * @param tags whole lines that are meant as tags: `@see https://…`
 */
export function docComment(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const prose = paragraphs.map((paragraph) => safe(paragraph.trim())).filter((paragraph) => paragraph !== "");
  const text = [...prose, ...(tags.length > 0 ? [tags.map(closed).join("\n")] : [])].join("\n\n");
  if (text === "") return "";
  const lines = text.split("\n").flatMap((line) => wrapped(line.trimEnd()));
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`;
}

/** Breaks a long line between words. What continues a list item or a tag is indented; tables and code stay. */
function wrapped(line: string): string[] {
  if (line.length <= width || /^(\||```| {4})/.test(line)) return [line];
  const [lead = ""] = /^\s*([-*] |@)?/.exec(line) ?? [];
  const indent = /[-*@]/.test(lead) ? `${" ".repeat(lead.length - lead.trimStart().length)}  ` : lead;
  const lines: string[] = [];
  let current = "";
  for (const word of line.slice(lead.length).split(" ")) {
    const start = lines.length === 0 ? lead : indent;
    if (current !== "" && `${start}${current} ${word}`.length > width) {
      lines.push(start + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, (lines.length === 0 ? lead : indent) + current];
}

function safe(text: string): string {
  return closed(text).replace(/^(\s*)@/gm, "$1\\@");
}

function closed(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
