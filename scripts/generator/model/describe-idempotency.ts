import type { IdempotencyDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import type { Idempotency } from "../openapi-document.ts";
import { durationMs } from "./duration.ts";

/** What the runtime needs of `x-payouts-idempotency`; how the provider answers a misuse is for people, not for it. */
export function describeIdempotency(idempotency: Idempotency): IdempotencyDescription {
  const { carrier, name, format, lifetime, resend, settle, replayMarker } = idempotency;
  if (carrier === "none") return { carrier };
  return {
    carrier,
    ...(name !== undefined && { name }),
    ...format,
    ...(lifetime !== undefined && { lifetimeMs: durationMs(lifetime) }),
    ...(resend === "never" && { resend }),
    ...(settle !== undefined && { settleMs: durationMs(settle) }),
    ...(replayMarker && {
      replay: "header" in replayMarker ? replayMarker : { status: Number(replayMarker.status) },
    }),
  };
}
