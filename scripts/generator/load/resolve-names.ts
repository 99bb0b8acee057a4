import { dirname, relative, resolve } from "node:path";
import {
  isRecord,
  pointerOf,
  resolvePointer,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { anchorsIn, mappingsIn, partsOfReference, referencesIn } from "../document/references-in.ts";
import type { Sources } from "../rules/spec-source.ts";

/**
 * Writes what is referred to by an anchor, or in a `mapping` by the bare name of a component, as a pointer to its place, in
 * whatever file either stands, and in place: bundling knows pointers.
 *
 * A name that no schema has, or several, is left for the rules to report.
 */
export function resolveNames(sources: Sources): void {
  const [[root = "", main] = []] = sources;
  // Most specs have neither, and need no walk.
  const isSaid = (word: string): boolean =>
    [...sources.values()].some((source) => source?.text.includes(word));
  const [hasAnchors, hasMappings] = [isSaid("$anchor"), isSaid("mapping")];
  const anchors = new Map<string, ReturnType<typeof anchorsIn>>();
  const anchorsOf = (file: string): ReturnType<typeof anchorsIn> => {
    const known = anchors.get(file) ?? anchorsIn(sources.get(file)?.value);
    anchors.set(file, known);
    return known;
  };
  for (const [file, source] of sources) {
    for (const { node, $ref } of hasAnchors ? referencesIn(source?.value) : []) {
      const { file: named, anchor } = partsOfReference($ref);
      if (anchor === undefined || named === undefined) continue;
      const target = named === "" ? file : resolve(dirname(file), named);
      const [place, ...others] = anchorsOf(target).get(anchor) ?? [];
      if (place === undefined || others.length > 0) continue;
      Reflect.set(node, "$ref", `${named}#${encodeURI(pointerOf(place))}`);
    }
    for (const mapping of hasMappings ? mappingsIn(source?.value) : []) {
      for (const [value, name] of Object.entries(mapping)) {
        if (typeof name !== "string" || !/^[\w.-]+$/.test(name)) continue;
        const pointer = pointerOf(["components", "schemas", name]);
        if (!isRecord(resolvePointer(main?.value, pointer))) continue;
        const way = file === root ? "" : relative(dirname(file), root).replaceAll("\\", "/");
        Reflect.set(mapping, value, `${way}#${pointer}`);
      }
    }
  }
}
