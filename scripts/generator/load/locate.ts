import { dirname, resolve } from "node:path";
import { isRecord, pointerOf, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Origins } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Sources } from "../rules/spec-source.ts";
import { partsOfReference, referencesIn } from "../document/references-in.ts";

export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** Finds the place in the files for a pointer into the bundled and normalised document. */
export type Locate = (document: unknown, pointer: string) => Place;

/**
 * Notes where each object stands, before the files are bundled: bundling moves objects, and keeps their identity. Only
 * where it writes an object's members in place of its `$ref`, their place is that of the object which it names.
 */
export function locator(
  sources: Sources,
  root: string,
): (document: unknown, pointer: string, origins: Origins) => Place {
  if (sources.size === 1 && !namesPathItems(sources.get(root)?.value))
    return (document, pointer, origins) => ({
      file: root,
      pointer: origins.pointerBefore(document, pointer),
    });
  const places = new Map<object, Place>();
  const targets = new Map<object, Place>();
  for (const [file, source] of sources) note(file, source?.value, []);

  return (document, pointer, origins) => {
    let place: Place = { file: root, pointer: "" };
    let part = document;
    for (const segment of segmentsOf(pointer)) {
      part = isContainer(part) && Object.hasOwn(part, segment) ? part[segment] : undefined;
      const known = isContainer(part) ? placeOf(origins.of(part), origins) : undefined;
      place = known ?? { file: place.file, pointer: place.pointer + pointerOf([segment]) };
    }
    return place;
  };

  function note(file: string, part: unknown, path: readonly (string | number)[]): void {
    if (!isContainer(part)) return;
    places.set(part, { file, pointer: pointerOf(path) });
    const { $ref } = part;
    const target = typeof $ref === "string" ? partsOfReference($ref) : undefined;
    if (target?.file !== undefined && target.file !== "" && target.pointer !== undefined)
      targets.set(part, { file: resolve(dirname(file), target.file), pointer: target.pointer });
    for (const [key, child] of Object.entries(part)) note(file, child, [...path, key]);
  }

  function placeOf(part: object, origins: Origins): Place | undefined {
    const isReplaced = isRecord(part) && part["$ref"] === undefined && !origins.isSpelledOut(part);
    return (isReplaced ? targets.get(part) : undefined) ?? places.get(part);
  }
}

/** Whether a path, a webhook or a callback is described elsewhere in the file. */
function namesPathItems(value: unknown): boolean {
  return referencesIn(value).some(({ path }) => {
    const [section, place] = [path[0], path.at(-3)];
    return section === "paths" || section === "webhooks" ? path.length === 2 || place === "callbacks" : false;
  });
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
