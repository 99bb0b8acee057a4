import { describe, expect, it } from "vitest";
import { openTelemetryHooks, type Tracer } from "./open-telemetry-hooks.ts";

interface Recorded {
  name: string;
  startTime: number;
  endTime: number | undefined;
  attributes: Record<string, string | number>;
  status: { code: number; message?: string } | undefined;
}

function recordingTracer(): { tracer: Tracer; spans: Recorded[] } {
  const spans: Recorded[] = [];
  const tracer: Tracer = {
    startSpan(name, { startTime, attributes }) {
      const span: Recorded = { name, startTime, attributes, endTime: undefined, status: undefined };
      spans.push(span);
      return { setStatus: (status) => (span.status = status), end: (endTime) => (span.endTime = endTime) };
    },
  };
  return { tracer, spans };
}

describe("openTelemetryHooks", () => {
  it("makes a span of an answered attempt", () => {
    const { tracer, spans } = recordingTracer();
    openTelemetryHooks(tracer).onResponse?.({
      operationId: "createPayout",
      attempt: 2,
      status: 201,
      startedAt: 1000,
      durationMs: 40,
      requestId: "r",
    });
    expect(spans).toEqual([
      {
        name: "createPayout",
        startTime: 1000,
        endTime: 1040,
        attributes: {
          "payouts.operation": "createPayout",
          "http.request.resend_count": 1,
          "http.response.status_code": 201,
        },
        status: undefined,
      },
    ]);
  });

  it("marks an error status, and an attempt without an answer", () => {
    const { tracer, spans } = recordingTracer();
    const hooks = openTelemetryHooks(tracer);
    hooks.onResponse?.({
      operationId: "createPayout",
      attempt: 1,
      status: 503,
      startedAt: 0,
      durationMs: 1,
      requestId: undefined,
    });
    hooks.onFailure?.({
      operationId: "createPayout",
      attempt: 2,
      startedAt: 5,
      durationMs: 1,
      cause: "ECONNRESET",
      outcome: "unknown",
    });
    expect(
      spans.map(({ status, attributes }) => [
        status,
        attributes["error.type"],
        attributes["payouts.outcome"],
      ]),
    ).toEqual([
      [{ code: 2, message: "503" }, "503", undefined],
      [{ code: 2, message: "ECONNRESET" }, "ECONNRESET", "unknown"],
    ]);
  });
});
