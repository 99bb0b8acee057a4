/** A request that has reached the provider. */
export interface Arrival {
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query, without what the harness puts before. */
  readonly address: string;
  /** Lower-case names; without those of the connection and of the harness. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The exact bytes, as text. */
  readonly body: string;
  /** Milliseconds, on the clock of `performance.now()`. */
  readonly at: number;
}

/** The body as JSON, or `undefined`. */
export function jsonOf({ body }: Arrival): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
