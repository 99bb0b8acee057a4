import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { LocatedOperation } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { below, type Finding } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
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
    return [...words, ...compareHeaders(schemas, [oldPlaces, old], [nowPlaces, now], status)];
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

function compareHeaders(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
  status: string,
): Finding[] {
  const [before, after] = [headersOf(oldPlaces, old, status), headersOf(nowPlaces, now, status)];
  const found: Finding[] = [];
  for (const [name, { pointer, isRequired }] of before) {
    const path = ["meta", "headers", name];
    const successor = after.get(name);
    if (successor === undefined)
      found.push({
        bump: "major",
        path,
        pointer,
        what: "it is not documented any more",
        todo: "Do not rely on it.",
      });
    else {
      if (isRequired && !successor.isRequired)
        found.push({
          bump: "major",
          path,
          pointer: successor.pointer,
          what: "it may be missing",
          todo: "Handle its absence.",
        });
      const [from, to] = [
        schemaIn(oldPlaces.document, `${pointer}/schema`),
        schemaIn(nowPlaces.document, `${successor.pointer}/schema`),
      ];
      found.push(...below("meta", below("headers", below(name, schemas.compare(from, to, "in")))));
    }
  }
  for (const [name, { pointer }] of after)
    if (!before.has(name))
      found.push({ bump: "minor", path: ["meta", "headers", name], pointer, what: "it is documented" });
  return found;
}

interface PlacedHeader {
  readonly pointer: string;
  readonly isRequired: boolean;
}

/** By name, in lower case. */
function headersOf(places: SpecPlaces, located: LocatedOperation, status: string): Map<string, PlacedHeader> {
  const response = dereference(places.document, located.operation.responses?.[status]);
  const parent = places.response(located, status) ?? "";
  return new Map(
    Object.entries(response?.headers ?? {}).map(([name, written]) => [
      name.toLowerCase(),
      {
        pointer: places.resolved(`${parent}${pointerOf(["headers", name])}`),
        isRequired: dereference(places.document, written)?.required === true,
      },
    ]),
  );
}
