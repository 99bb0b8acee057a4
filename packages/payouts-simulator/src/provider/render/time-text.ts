/** A time, as the documented one is written: a text of ISO 8601 with its precision and zone, or a number since 1970. */
export function timeText(at: number, documented: unknown): string | number {
  if (typeof documented === "number") return documented > 1e11 ? at : Math.floor(at / 1000);
  const form =
    typeof documented === "string" ? /:\d\d(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?$/.exec(documented) : null;
  if (form === null) return new Date(at).toISOString();
  const [, digits = "", zone = ""] = form;
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const [date = "", time = ""] = new Date(at + offset).toISOString().slice(0, -1).split("T");
  const fraction =
    digits === "" ? "" : `.${time.slice(9).padEnd(digits.length, "0").slice(0, digits.length)}`;
  return date + (String(documented).includes("T") ? "T" : " ") + time.slice(0, 8) + fraction + zone;
}
