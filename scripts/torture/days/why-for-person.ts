import { operationsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { durationText } from "../../generator/model/duration.ts";
import type { TorturedProvider } from "../tortured-provider.ts";

/** What the provider documents, and so what the client cannot settle alone. */
export function whyForPerson({ document, payoutOperation }: TorturedProvider): string {
  const located = operationsOf(document).find(({ operation }) => operation.operationId === payoutOperation);
  const { "x-payouts-idempotency": idempotency, "x-payouts-reconcile": reconcile } = located?.operation ?? {};
  const { carrier = "none", resend, lifetime, trusted = lifetime } = idempotency ?? {};
  const isKeyed = carrier !== "none" && resend !== "never";
  if (isKeyed && trusted === undefined) return "nothing: it recognises a repeat for ever.";
  if (reconcile?.empty === "not_found") return "nothing: its look-up proves that a payout was not made.";
  const look =
    reconcile === undefined
      ? "it documents no look-up by the caller's reference"
      : "its look-up proves what was made, and not what was not made";
  return isKeyed && trusted !== undefined
    ? `what was unknown when its key was older than ${durationText(trusted)} and so no longer trusted; ${look}.`
    : `what was sent and not answered: it documents no key, and ${look}.`;
}
