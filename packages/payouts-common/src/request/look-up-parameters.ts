import type { Binder, OperationDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { contentOf } from "./content-of.ts";

export type LookUpParameters = ReturnType<Binder>;

const unbound: LookUpParameters = { path: {}, query: {} };

/**
 * The parameters by which a payout of a request is looked for.
 *
 * @param index - of the payout within a batch.
 * @throws {RangeError} The request does not hold one of them.
 */
export function lookUpParameters(
  operation: OperationDescription,
  sealed: Pick<SealedRequest, "url" | "body">,
  index: number,
): LookUpParameters {
  const { path, reconcile: settings } = operation;
  return settings?.binder?.(settings, path, sealed.url, contentOf(operation, sealed), index) ?? unbound;
}
