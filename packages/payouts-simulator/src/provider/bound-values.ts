import { resolvePointer } from "../document/json-pointer.ts";
import type { Reconcile } from "../document/vocabulary.ts";
import { contentOf, type ProviderRequest } from "./provider-request.ts";
import type { BoundValues } from "./state/resource.ts";

/**
 * What the look-up of a payout asks for, by `x-payouts-reconcile`.
 *
 * @param index - of the payout within a batch.
 */
export function boundValues(
  { parameters }: Pick<Reconcile, "parameters">,
  request: ProviderRequest,
  index: number,
): BoundValues {
  const valueAt = (place: string): unknown => {
    const [, kind, name = ""] = /^\$request\.(path|query)\.(.+)$/.exec(place) ?? [];
    if (kind === "path") return request.values.path[name];
    if (kind === "query") return request.values.query[name];
    return resolvePointer(contentOf(request), place.replace("*", String(index)));
  };
  const bound = (places: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(places).map(([name, place]) => [name, String(valueAt(place))]));
  return { path: bound(parameters?.path), query: bound(parameters?.query) };
}
