/** Prints a table as wide as the terminal, or 140 columns; the widest column is cut to fit. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const available = Math.max(100, process.stdout.columns ?? 140);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const gaps = 2 * (head.length - 1);
  const widest = widths.indexOf(Math.max(...widths));
  const others = widths.reduce((sum, width, column) => (column === widest ? sum : sum + width), gaps);
  widths[widest] = Math.max(20, Math.min(widths[widest] ?? 0, available - others));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cut(cell, widths[column] ?? 0).padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(line(head));
  console.log(widths.map((width) => "─".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row));
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
