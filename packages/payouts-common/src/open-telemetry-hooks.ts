import type { Hooks } from "./client-options.ts";

/** What is used of OpenTelemetry's `Tracer`: structural, so that this package depends on nothing. */
export interface Tracer {
  startSpan(
    name: string,
    options: { kind: number; startTime: number; attributes: Record<string, string | number> },
  ): { setStatus(status: { code: number; message?: string }): unknown; end(endTime?: number): void };
}

// The values of OpenTelemetry's SpanKind.CLIENT and SpanStatusCode.ERROR.
const client = 2;
const failed = 2;

/**
 * Hooks that make a span of each attempt, by OpenTelemetry's conventions for HTTP clients.
 *
 * Spans carry operation, attempt, status and cause: no address, header or body.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 *
 * @example
 * ```ts
 * createExampleClient({ hooks: openTelemetryHooks(trace.getTracer("payouts")) });
 * ```
 */
export function openTelemetryHooks(tracer: Tracer): Hooks {
  const record = (
    operationId: string,
    attempt: number,
    startTime: number,
    durationMs: number,
    more: Record<string, string | number>,
    problem?: string,
  ): void => {
    const attributes = {
      "payouts.operation": operationId,
      "http.request.resend_count": attempt - 1,
      ...more,
    };
    const span = tracer.startSpan(operationId, { kind: client, startTime, attributes });
    if (problem !== undefined) span.setStatus({ code: failed, message: problem });
    span.end(startTime + durationMs);
  };
  return {
    onResponse: ({ operationId, attempt, startedAt, durationMs, status }) => {
      const problem = status >= 400 ? String(status) : undefined;
      const errorType = problem === undefined ? {} : { "error.type": problem };
      record(
        operationId,
        attempt,
        startedAt,
        durationMs,
        { "http.response.status_code": status, ...errorType },
        problem,
      );
    },
    onFailure: ({ operationId, attempt, startedAt, durationMs, cause, outcome }) => {
      record(
        operationId,
        attempt,
        startedAt,
        durationMs,
        { "error.type": cause, "payouts.outcome": outcome },
        cause,
      );
    },
  };
}
