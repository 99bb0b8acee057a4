import type { Context } from "../context.ts";
import { unsafeIntegers } from "../json/unsafe-integers.ts";
import { buildAddress } from "../request/build-address.ts";
import { addressProblem } from "../request/check-sealed.ts";
import { pathValues } from "../request/path-values.ts";
import { inputError } from "../request/seal-request.ts";
import { startCall } from "./start-call.ts";

/** Where a client keeps its engine. Registered, so that the other entries of this package find it too. */
export const engineOf: unique symbol = Symbol.for("@org/payouts-common/engine");

/**
 * What the other entries of this package need of a client, so that none of them holds it a second time. It is theirs alone:
 * no declaration that is published has it.
 */
export interface Engine {
  readonly context: Context;
  readonly startCall: typeof startCall;
  readonly inputError: typeof inputError;
  readonly addressProblem: typeof addressProblem;
  readonly buildAddress: typeof buildAddress;
  readonly pathValues: typeof pathValues;
  readonly unsafeIntegers: typeof unsafeIntegers;
}

export function makeEngine(context: Context): Engine {
  return { context, startCall, inputError, addressProblem, buildAddress, pathValues, unsafeIntegers };
}
