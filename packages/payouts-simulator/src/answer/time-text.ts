/**
 * A time, written as the documented one: a text of ISO 8601 with its precision and its zone, or seconds or milliseconds since 1970,
 * as a number or as a text of digits. Where none is documented, ISO 8601. `undefined`: what is documented is not a time.
 */
export function timeText(at: number, documented: unknown): string | number | undefined {
  if (documented === undefined || documented === null) return new Date(at).toISOString();
  if (typeof documented === "number") return Number.isInteger(documented) ? epoch(at, documented) : undefined;
  if (typeof documented !== "string") return undefined;
  if (/^\d{10}(\d{3})?$/.test(documented)) return String(epoch(at, Number(documented)));
  const form = /^\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?$/.exec(documented);
  if (form === null) return undefined;
  const [, separator = "T", digits = "", zone = ""] = form;
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const text = new Date(at + offset).toISOString();
  const fraction =
    digits === "" ? "" : `.${text.slice(20, 23).padEnd(digits.length, "0").slice(0, digits.length)}`;
  return text.slice(0, 10) + separator + text.slice(11, 19) + fraction + zone;
}

/** As long as the documented number: seconds have ten digits until the year 2286. */
function epoch(at: number, documented: number): number {
  return documented > 1e11 ? at : Math.floor(at / 1000);
}
