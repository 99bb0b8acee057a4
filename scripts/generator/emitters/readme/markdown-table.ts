import { oneLine } from "../../prose.ts";

/** A table; cells may hold prose of the spec. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return oneLine(text).replaceAll("|", "\\|");
}
