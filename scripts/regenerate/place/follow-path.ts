import {
  dereference,
  pointerOf,
  pointerOfReference,
  resolvePointer,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

/** Where a path of fields leads: as far as the document has it. */
export interface Followed {
  readonly pointer: string;
  /** How many segments of the path the document has. */
  readonly steps: number;
}

/** From the schema at a pointer along a path of a finding, through references, unions and intersections. */
export function followPath(document: OpenApiDocument, pointer: string, path: readonly string[]): Followed {
  return deepest(document, pointer, path, 0, new Set());
}

function deepest(
  document: OpenApiDocument,
  pointer: string,
  path: readonly string[],
  steps: number,
  seen: ReadonlySet<string>,
): Followed {
  const schema = resolvePointer(document, pointer) as Schema | undefined;
  const here: Followed = { pointer, steps };
  const [segment, ...rest] = path;
  if (typeof schema !== "object" || schema === null || seen.has(pointer)) return here;
  const further = (to: string, along: readonly string[] = path, more = 0): Followed =>
    deepest(document, to, along, steps + more, more > 0 ? new Set() : new Set([...seen, pointer]));
  if (segment === undefined && schema.$ref === undefined) return here;
  const found: Followed[] = [];
  if (schema.$ref !== undefined && dereference(document, schema) !== undefined)
    found.push(further(pointerOfReference(schema.$ref)));
  if (segment !== undefined) {
    const child =
      segment === "[]"
        ? [["items", schema.items] as const]
        : segment === "[name]"
          ? [["additionalProperties", schema.additionalProperties] as const]
          : [[pointerOf(["properties", segment]).slice(1), schema.properties?.[segment]] as const];
    for (const [key, value] of child)
      if (typeof value === "object") found.push(further(`${pointer}/${key}`, rest, 1));
    for (const keyword of ["allOf", "oneOf", "anyOf"] as const)
      schema[keyword]?.forEach((_, index) => found.push(further(`${pointer}/${keyword}/${index}`)));
  }
  return found.reduce((best, each) => (each.steps > best.steps || best === here ? each : best), here);
}
