import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { LocatedOperation } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { below, type Finding } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import { compareHeaders, type PlacedHeader } from "./compare-headers.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { schemaIn } from "./flat-schema.ts";
import type { Side } from "./side.ts";

/** What an operation answers: bodies by status, and headers. */
export function compareResponses(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
): Finding[] {
  return Object.keys(old.operation.responses ?? {}).flatMap((status) => {
    if (now.operation.responses?.[status] === undefined) return []; // the types say so
    const isSuccess = status.startsWith("2");
    const bodies = schemas.compare(
      schemaIn(oldPlaces.document, oldPlaces.answer(old, status)),
      schemaIn(nowPlaces.document, nowPlaces.answer(now, status)),
      "in",
    );
    const words = isSuccess
      ? bodies.map((finding) => inResult(finding, nowPlaces.resultPath(now)))
      : below("error", below(status, bodies));
    const headers = compareHeaders(
      schemas,
      headersOf(oldPlaces, old, status),
      headersOf(nowPlaces, now, status),
    );
    return [...words, ...below("meta", below("headers", headers))];
  });
}

/** What stands within the result is found there by callers, and the rest in the envelope. */
function inResult(finding: Finding, result: readonly string[]): Finding {
  const isWithin = result.every((segment, index) => finding.path[index] === segment);
  return {
    ...finding,
    path: isWithin ? ["result", ...finding.path.slice(result.length)] : ["meta", "body", ...finding.path],
  };
}

/** By name, in lower case. */
function headersOf(places: SpecPlaces, located: LocatedOperation, status: string): Map<string, PlacedHeader> {
  const response = dereference(places.document, located.operation.responses?.[status]);
  const parent = places.response(located, status) ?? "";
  return new Map(
    Object.entries(response?.headers ?? {}).flatMap(([name, written]) => {
      const header = dereference(places.document, written);
      const pointer = places.resolved(`${parent}${pointerOf(["headers", name])}`);
      return header === undefined
        ? []
        : [[name.toLowerCase(), { document: places.document, pointer, header }]];
    }),
  );
}
