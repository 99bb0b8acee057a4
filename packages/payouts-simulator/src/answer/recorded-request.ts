import type { Violation } from "../validate/violation.ts";

/** A request, as received, and its answer. */
export interface RecordedRequest {
  /** Absent: no operation has this method and path. */
  readonly operationId?: string;
  /** When it came, on the providers' clock. */
  readonly at: Date;
  readonly method: string;
  /** As received, percent-encoded. */
  readonly path: string;
  /** Values of the template's parameters, decoded by their schemas. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  /** Values of the declared query parameters, decoded by their schemas. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Values of the declared headers, decoded by their schemas. */
  readonly headerParameters: Readonly<Record<string, unknown>>;
  /** Values of the declared cookies, decoded by their schemas. */
  readonly cookies: Readonly<Record<string, unknown>>;
  /** By name, lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms as values, text as a string, any other body as bytes. Absent: the request had none. */
  readonly body?: unknown;
  readonly violations: readonly Violation[];
  readonly status: number;
  /** `example` is the name of the documented example. */
  readonly answer: { readonly example?: string; readonly mediaType?: string; readonly body?: unknown };
}
