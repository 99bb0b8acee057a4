// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
export { openTelemetryHooks } from "@org/payouts-common/open-telemetry";
export type { OpenTelemetryOptions, Span, Tracer } from "@org/payouts-common/open-telemetry";
