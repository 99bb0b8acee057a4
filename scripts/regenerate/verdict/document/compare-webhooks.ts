import type { LocatedOperation } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { eventWordOf, signatureOf } from "../../../generator/document/webhook-words.ts";
import { below, type Finding } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import { compareHeaders, type PlacedHeader } from "./compare-headers.ts";
import { compareBodies } from "./compare-operations.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { deprecation } from "./deprecation.ts";
import type { Side } from "./side.ts";
import { judgeEvent, judgeSignature } from "./word-rows.ts";

/** What a webhook brings: all of it is an answer. */
export function compareWebhooks(schemas: SchemaComparison, old: Side, now: Side): Finding[] {
  const [[oldPlaces, before], [nowPlaces, after]] = [old, now];
  const headers = compareHeaders(schemas, parametersOf(oldPlaces, before), parametersOf(nowPlaces, after));
  return [
    ...deprecation(before.operation, after.operation),
    ...[
      ...judgeSignature(signatureOf(before)?.word, signatureOf(after)?.word),
      ...judgeEvent(eventWordOf(before)?.word, eventWordOf(after)?.word),
    ].map((finding) => ({ ...finding, pointer: `${after.pointer}${finding.pointer ?? ""}` })),
    ...below("headers", headers),
    ...compareBodies(schemas, old, now, "in"),
  ];
}

function parametersOf(places: SpecPlaces, located: LocatedOperation): Map<string, PlacedHeader> {
  return new Map(
    located.parameters.flatMap((header) => {
      const pointer = places.parameter(located, header);
      const placed = pointer && { document: places.document, pointer, header };
      return placed ? [[header.name.toLowerCase(), placed]] : [];
    }),
  );
}
