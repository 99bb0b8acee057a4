import type { AttemptView, Hooks } from "./client-options.ts";

/** What is used of OpenTelemetry's `Tracer`: structural, so that this package depends on nothing. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string | number> }): Span;
}

/** What is used of OpenTelemetry's `Span`. */
export interface Span {
  spanContext(): {
    traceId: string;
    spanId: string;
    traceFlags: number;
    traceState?: { serialize(): string } | undefined;
  };
  setAttributes(attributes: Record<string, string | number>): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** Options of {@link openTelemetryHooks}. */
export interface OpenTelemetryOptions {
  /**
   * Whether requests carry the span as `traceparent` and `tracestate` (W3C Trace Context). `false` where the provider must
   * not see them, or where an instrumentation of `fetch` or Node's HTTP adds its own.
   *
   * @defaultValue true
   */
  propagate?: boolean;
}

// The values of OpenTelemetry's SpanKind.CLIENT and SpanStatusCode.ERROR.
const client = 2;
const failed = 2;

/**
 * Hooks that make a span of each attempt, by OpenTelemetry's stable conventions for HTTP clients. Its parent is the span in
 * which the call was made.
 *
 * What a path or a query holds stays out: `url.full` has `REDACTED` in its place, and no query. So do headers and bodies.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 *
 * @example
 * ```ts
 * createExampleClient({ hooks: openTelemetryHooks(trace.getTracer("payouts")) });
 * ```
 */
export function openTelemetryHooks(tracer: Tracer, { propagate = true }: OpenTelemetryOptions = {}): Hooks {
  const running = new Map<string, Span>();
  const end = (
    { call, attempt }: { readonly call: number; readonly attempt: number },
    attributes: Record<string, string | number>,
    error?: { readonly code: number; readonly message?: string },
  ): void => {
    const key = `${call} ${attempt}`;
    const span = running.get(key);
    running.delete(key);
    span?.setAttributes(attributes);
    if (error !== undefined) span?.setStatus(error);
    span?.end();
  };
  return {
    onAttempt: (view) => {
      const span = tracer.startSpan(nameOf(view), { kind: client, attributes: attributesOf(view) });
      running.set(`${view.call} ${view.attempt}`, span);
      if (propagate) return headersOf(span);
    },
    onResponse: ({ status, ...attempt }) => {
      const answered = { "http.response.status_code": status };
      if (status < 400) end(attempt, answered);
      else end(attempt, { ...answered, "error.type": String(status) }, { code: failed });
    },
    onFailure: ({ cause, outcome, ...attempt }) => {
      end(attempt, { "error.type": cause, "payouts.outcome": outcome }, { code: failed, message: cause });
    },
  };
}

function nameOf({ method, url }: AttemptView): string {
  return `${method} ${templateOf(url)}`;
}

function attributesOf({
  provider,
  operationId,
  attempt,
  method,
  url,
}: AttemptView): Record<string, string | number> {
  const { protocol, hostname, port } = new URL(url);
  return {
    "http.request.method": method,
    "url.full": url.replaceAll(/\{[^{}]*\}/g, "REDACTED"),
    "url.template": templateOf(url),
    "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": Number(port) || (protocol === "http:" ? 80 : 443),
    ...(attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}),
    "payouts.provider": provider,
    "payouts.operation": operationId,
  };
}

/** The path with its parameters as the spec writes them: `/v1/payouts/{id}`. */
function templateOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]*/, "");
}

/** @see https://www.w3.org/TR/trace-context/#traceparent-header */
function headersOf(span: Span): Record<string, string> | undefined {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext();
  // Without an SDK spans have no ids, and a provider must refuse these.
  if (/^0*$/.test(traceId) || /^0*$/.test(spanId)) return undefined;
  const state = traceState?.serialize();
  const traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
  return state === undefined || state === "" ? { traceparent } : { traceparent, tracestate: state };
}
