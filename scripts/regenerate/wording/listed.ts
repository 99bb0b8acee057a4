/** `"a"`, `"b"` and 3 more: values as code, the first few. */
export function listed(values: readonly string[], conjunction: "and" | "or" = "and", quote = "`"): string {
  const shown = values.slice(0, most).map((value) => `${quote}${value.replace(/^"(.*)"$/, "$1")}${quote}`);
  if (values.length > most) shown.push(`${values.length - most} more`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}

const most = 6;

/** A type or a value on one line, cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

const longest = 80;
