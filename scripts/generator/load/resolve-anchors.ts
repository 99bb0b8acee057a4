import { dirname, resolve } from "node:path";
import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { anchorsIn, partsOfReference, referencesIn } from "../document/references-in.ts";
import type { Sources } from "../rules/spec-source.ts";

/**
 * Writes each `$ref` to an anchor as one to its place, in place, in whatever file either stands: bundling knows pointers.
 *
 * An anchor that no schema has, or several, is left for the rule `references`.
 */
export function resolveAnchors(sources: Sources): void {
  for (const [file, source] of sources) {
    for (const { node, $ref } of referencesIn(source?.value)) {
      const { file: named, anchor } = partsOfReference($ref);
      if (anchor === undefined || named === undefined) continue;
      const target = sources.get(named === "" ? file : resolve(dirname(file), named));
      const [place, ...others] = anchorsIn(target?.value).get(anchor) ?? [];
      if (place === undefined || others.length > 0) continue;
      Reflect.set(node, "$ref", `${named}#${encodeURI(pointerOf(place))}`);
    }
  }
}
