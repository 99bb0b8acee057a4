import { resolvePointer } from "../../document/json-pointer.ts";
import type { Route } from "../../document/route-table.ts";
import type { Reconcile } from "../../document/vocabulary.ts";
import { type Arrival, contentOf } from "./arrival.ts";

/** Parameters of a look-up that a request gives, by the name of the parameter. */
export interface BoundValues {
  readonly path: ReadonlyMap<string, string>;
  readonly query: ReadonlyMap<string, string>;
}

/**
 * What the look-up of a payout asks for.
 *
 * @param route - of the request that made the payout.
 * @param index - of the payout within a batch.
 */
export function boundValues(
  { parameters }: Pick<Reconcile, "parameters">,
  route: Route,
  arrival: Arrival,
  index: number,
): BoundValues {
  const valueAt = (place: string): unknown => {
    const [, kind, name = ""] = /^\$request\.(path|query)\.(.+)$/.exec(place) ?? [];
    if (kind === "path") return pathValues(route, arrival).get(name);
    if (kind === "query") return arrival.query.get(name);
    return resolvePointer(contentOf(arrival), place.replace("*", String(index)));
  };
  const bound = (places: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
    new Map(Object.entries(places).map(([name, place]) => [name, String(valueAt(place))]));
  return { path: bound(parameters?.path), query: bound(parameters?.query) };
}

/** Whether a look-up asks for a payout with these values. */
export function asksFor(look: Route, arrival: Arrival, { path, query }: BoundValues): boolean {
  const asked = pathValues(look, arrival);
  return (
    [...path].every(([name, value]) => asked.get(name) === value) &&
    [...query].every(([name, value]) => arrival.query.get(name) === value)
  );
}

/** The path parameters of a request. What comes before the template's path is the server's. */
function pathValues({ path }: Route, { address }: Arrival): ReadonlyMap<string, string> {
  const names = path.split("/");
  const segments = (address.split("?")[0] ?? "").split("/").slice(-names.length);
  return new Map(
    names.flatMap((name, index) => {
      const parameter = /^\{(.+)\}$/.exec(name)?.[1];
      return parameter === undefined ? [] : [[parameter, decodeURIComponent(segments[index] ?? "")]];
    }),
  );
}
