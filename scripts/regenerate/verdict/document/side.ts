import type { LocatedOperation } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";

/** An operation in its document: how it was, or how it is. */
export type Side = readonly [places: SpecPlaces, located: LocatedOperation];
