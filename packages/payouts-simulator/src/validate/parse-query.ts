/** One `name=value` of a query; `raw` is the value before percent-decoding: lists must be split before they are decoded. */
export interface QueryPair {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

/** Splits a query (with or without its `?`) into pairs, in order. */
export function parseQuery(search: string): QueryPair[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      const raw = at < 0 ? "" : part.slice(at + 1);
      // URLSearchParams applies the rules of application/x-www-form-urlencoded: `+`, and malformed sequences.
      const [[name, value]] = [...new URLSearchParams(part)] as [[string, string]];
      return { name, value, raw };
    });
}
