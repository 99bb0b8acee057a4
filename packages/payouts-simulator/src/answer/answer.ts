import type { DocumentedResponse } from "./documented-responses.ts";

/** The chosen answer. */
export interface Answer {
  readonly status: number;
  /** The name of the documented example, where it has one. */
  readonly example?: string;
  /** Absent: the answer has no body. */
  readonly mediaType?: string;
  readonly body?: unknown;
  readonly documented?: DocumentedResponse;
  /** Whether the request's preferences were followed (RFC 7240 §3). */
  readonly isPreferred?: boolean;
}
