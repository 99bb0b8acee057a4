import type { Violation } from "../validate/violation.ts";

/** A request that came in, and what it got. */
export interface RecordedRequest {
  /** Absent: no operation has this method and path. */
  readonly operationId?: string;
  readonly method: string;
  /** As it came, percent-encoded. */
  readonly path: string;
  /** Values of the template's parameters, decoded by their schemas. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  /** Values of the declared query parameters, decoded by their schemas. */
  readonly query: Readonly<Record<string, unknown>>;
  /** By name, lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms as values, text as text, anything else as bytes; absent where none was sent. */
  readonly body?: unknown;
  readonly violations: readonly Violation[];
  readonly status: number;
  /** What was answered; `example` is the name of the documented example. */
  readonly answer: { readonly example?: string; readonly mediaType?: string; readonly body?: unknown };
}
