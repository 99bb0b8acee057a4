import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

/**
 * Emits `src/open-telemetry.ts`: under the client's own name, because a strict package manager does not let a program import
 * what it did not install itself; and under an entry of its own, so that no other program loads it.
 */
export const emitOpenTelemetryModule: Emitter = (model) => ({
  path: "src/open-telemetry.ts",
  text: `${header(model)}export { openTelemetryHooks } from "@org/payouts-common/open-telemetry";
export type { OpenTelemetryOptions, Span, Tracer } from "@org/payouts-common/open-telemetry";
`,
});
