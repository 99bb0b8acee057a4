/** More of a body than this is not shown: 50 requests of the greatest size would be too much for a page. */
const longest = 4000;

/** A body as people read it: JSON indented, text as it is, of bytes their number. */
export function jsonText(value: unknown): string {
  if (value === undefined) return "(none)";
  if (value instanceof Uint8Array) return `(${value.length} bytes)`;
  const text = typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
  return text.length > longest
    ? `${text.slice(0, longest)}\n… and ${text.length - longest} more characters`
    : text;
}

/** An amount in one line, as the provider writes it: `1050 SLE`. */
export function amountText(amount: unknown): string {
  if (amount === undefined || amount === null) return "";
  if (typeof amount !== "object") return String(amount);
  const parts = Object.values(amount);
  const isPlain = parts.every((part) => typeof part === "number" || typeof part === "string");
  // Whatever order the provider has them in, the number comes first.
  return isPlain
    ? parts.sort((one, other) => Number(isAmount(other)) - Number(isAmount(one))).join(" ")
    : JSON.stringify(amount);
}

function isAmount(part: unknown): boolean {
  return typeof part === "number" || (typeof part === "string" && /^-?[\d.]+$/.test(part));
}
