import { textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import type { Binder } from "../provider-description.ts";

/** Takes the parameters of a look-up from the request whose payout it looks for. */
export const bindParameters: Binder = ({ bind = {} }, template, url, content, index) => {
  const placed = (place: string): string | undefined => {
    const [, kind, name = ""] = /^\$request\.(path|query)\.(.+)$/s.exec(place) ?? [];
    if (kind === "query") return new URL(url).searchParams.get(name) ?? undefined;
    if (kind === "path") return pathValue(template, url, name);
    const value = valueAt(content, place);
    return textOf(place.includes("*") && Array.isArray(value) ? (value[index] as unknown) : value);
  };
  const bound = (places: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(places).map(([name, place]) => {
        const value = placed(place);
        // Each of these would address something else, or nothing; half of a surrogate pair cannot be written.
        if (value === undefined || /^\.{0,2}$|[\ud800-\udfff]/u.test(value))
          throw new RangeError(
            `the payout could not be looked for: \`${name}\` of the look-up is taken from ${place}, ${value === undefined ? "which is missing" : `which is ${JSON.stringify(value)}`}`,
          );
        return [name, value];
      }),
    );
  return { path: bound(bind.path), query: bound(bind.query) };
};

/** A path parameter of an address that was made from a template. What comes before the template's path is as it may be. */
function pathValue(template: string, url: string, name: string): string | undefined {
  const names = template.split("/");
  const at = names.indexOf(`{${name}}`) - names.length;
  const [path = ""] = url.split("?");
  const text = at < -names.length ? undefined : path.split("/").at(at);
  return text === undefined ? undefined : decodeURIComponent(text);
}
