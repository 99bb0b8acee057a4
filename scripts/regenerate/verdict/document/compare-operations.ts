import { below, type Finding } from "../../finding.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { deprecation } from "./deprecation.ts";
import { schemaIn } from "./flat-schema.ts";
import type { Side } from "./side.ts";
import { judgeIdempotency } from "./word-rows.ts";

/** What no type shows of one operation: what it takes, what it answers, and what it promises. */
export function compareOperations(schemas: SchemaComparison, old: Side, now: Side): Finding[] {
  return [
    ...deprecation(old[1].operation, now[1].operation),
    ...judgeIdempotency(
      old[1].operation["x-payouts-idempotency"],
      now[1].operation["x-payouts-idempotency"],
    ).map((finding) => ({ ...finding, pointer: `${now[1].pointer}${finding.pointer ?? ""}` })),
    ...compareParameters(schemas, old, now),
    ...compareBodies(schemas, old, now, "out"),
    ...compareResponses(schemas, old, now),
  ];
}

/** @param direction - `in` for a webhook, whose body is an answer. */
export function compareBodies(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
  direction: "out" | "in",
): Finding[] {
  return below(
    "body",
    schemas.compare(
      schemaIn(oldPlaces.document, oldPlaces.body(old)),
      schemaIn(nowPlaces.document, nowPlaces.body(now)),
      direction,
    ),
  );
}
