import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type TraceState } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleClient } from "../test/example-provider.ts";
import { failureOf } from "../test/failure-of.ts";
import { json, networkError, paid, type Reply, stubFetch } from "../test/stub-fetch.ts";
import { openTelemetryHooks, type OpenTelemetryOptions } from "./open-telemetry-hooks.ts";

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
});
afterAll(() => {
  context.disable();
});

/** OpenTelemetry's own SDK, a client that it traces, and what the provider was sent. */
function traced(replies: readonly Reply[], options: OpenTelemetryOptions = {}, more: object = {}) {
  const exporter = new InMemorySpanExporter();
  const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer(
    "payouts",
  );
  const stub = stubFetch(...replies);
  const client = exampleClient({ fetch: stub.fetch, hooks: openTelemetryHooks(tracer, options), ...more });
  return {
    client,
    tracer,
    sent: stub.sent,
    spans: (): readonly ReadableSpan[] => exporter.getFinishedSpans(),
  };
}

describe("a span", () => {
  it("is made of each attempt, by the conventions for HTTP clients", async () => {
    const { client, spans } = traced([json(503, {}), paid]);
    await client.createPayout({});
    const [first, second] = spans();
    expect(spans()).toHaveLength(2);
    const shared = {
      "http.request.method": "POST",
      "url.full": "https://api.example.com/v1/payouts",
      "url.template": "/v1/payouts",
      "server.address": "api.example.com",
      "server.port": 443,
      "payouts.provider": "petty-cash",
      "payouts.operation": "createPayout",
    };
    expect(first).toMatchObject({ name: "POST /v1/payouts", kind: SpanKind.CLIENT });
    expect(first?.attributes).toEqual({ ...shared, "http.response.status_code": 503, "error.type": "503" });
    // The status code says it: the conventions want no description.
    expect(first?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(second?.attributes).toEqual({
      ...shared,
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
    });
    expect(second?.status).toEqual({ code: SpanStatusCode.UNSET });
  });

  it("ends with an attempt that got no answer, and says what is known of the money", async () => {
    const { client, spans } = traced([networkError("ECONNRESET", "read")], {}, { maxRetries: 0 });
    await failureOf(client.createPayout({}));
    const [span] = spans();
    expect(span?.attributes).toMatchObject({ "error.type": "ECONNRESET", "payouts.outcome": "unknown" });
    expect(span?.attributes).not.toHaveProperty("http.response.status_code");
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: "ECONNRESET" });
  });

  it("holds no value of a path or a query, and names the port of another address", async () => {
    const { client, spans } = traced([paid], {}, { baseUrl: "http://[::1]:8080/api" });
    await client.getPayout("canary");
    const [span] = spans();
    expect(span?.name).toBe("GET /api/v1/payouts/{id}");
    expect(span?.attributes).toMatchObject({
      "url.full": "http://[::1]:8080/api/v1/payouts/REDACTED",
      "url.template": "/api/v1/payouts/{id}",
      "server.address": "::1",
      "server.port": 8080,
    });
    expect(JSON.stringify(span?.attributes)).not.toContain("canary");
  });

  it("has the span in which the call was made as its parent, also where calls run at once", async () => {
    const { client, tracer, sent, spans } = traced([json(429, {}), paid]);
    await Promise.all(
      ["a", "b"].map((name) =>
        tracer.startActiveSpan(name, async (parent) => {
          await client.createPayout({});
          parent.end();
        }),
      ),
    );
    const parents = spans().filter(({ kind }) => kind === SpanKind.INTERNAL);
    const attempts = spans().filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(attempts).toHaveLength(sent.length);
    expect(attempts).toHaveLength(3);
    for (const parent of parents) {
      const own = attempts.filter(
        ({ parentSpanContext }) => parentSpanContext?.spanId === parent.spanContext().spanId,
      );
      expect(own.length).toBeGreaterThan(0);
      expect(own.at(-1)?.attributes["http.response.status_code"]).toBe(200);
    }
  });
});

describe("the request", () => {
  it("carries its span, each attempt its own", async () => {
    const { client, sent, spans } = traced([json(503, {}), paid]);
    await client.createPayout({});
    expect(sent.map(({ headers }) => headers["traceparent"])).toEqual(
      spans().map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
    );
    expect(sent[0]?.headers["traceparent"]).not.toBe(sent[1]?.headers["traceparent"]);
    expect(sent[0]?.headers["idempotency-key"]).toBe(sent[1]?.headers["idempotency-key"]);
  });

  it("carries the state of the trace that the caller is in", async () => {
    const { client, sent } = traced([paid]);
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const traceState: TraceState = {
      get: () => undefined,
      set: () => traceState,
      unset: () => traceState,
      serialize: () => "vendor=1",
    };
    const remote = {
      traceId,
      spanId: "b7ad6b7169203331",
      traceFlags: 1,
      traceState,
      isRemote: true,
    };
    await context.with(trace.setSpanContext(ROOT_CONTEXT, remote), () => client.createPayout({}));
    expect(sent[0]?.headers["traceparent"]).toContain(traceId);
    expect(sent[0]?.headers["tracestate"]).toBe("vendor=1");
  });

  it("carries nothing where that is not wanted, and nothing without an SDK", async () => {
    const { client, sent, spans } = traced([paid], { propagate: false });
    await client.createPayout({});
    expect(spans()).toHaveLength(1);
    const stub = stubFetch(paid);
    const hooks = openTelemetryHooks(trace.getTracer("none"));
    await exampleClient({ fetch: stub.fetch, hooks }).createPayout({});
    for (const { headers } of [...sent, ...stub.sent]) expect(headers).not.toHaveProperty("traceparent");
    expect(stub.sent).toHaveLength(1);
  });
});
