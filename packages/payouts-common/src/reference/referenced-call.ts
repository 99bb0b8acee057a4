import type { Bound, Delivery } from "../delivery/delivery.ts";
import type { Limits } from "../delivery/limits.ts";
import type { SealedCall } from "../request/sealed-call.ts";

/** A sealed call that goes through the journal: its request has an account and a reference. */
export interface ReferencedCall extends SealedCall {
  readonly limits: Limits;
  /** After these nothing may leave, whatever the journal says. */
  readonly bounds: readonly Bound[];
  /** Makes the call again: what `error.resume()` does. */
  readonly resume: Delivery["resume"];
}
