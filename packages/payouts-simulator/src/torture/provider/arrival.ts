import type { Route } from "../../document/route-table.ts";

/** The request header that names the client's attempt, so that the provider finds the step for it. */
export const attemptHeader = "torture-attempt";

/** A request that has reached the provider. */
export interface Arrival {
  readonly operationId: string;
  readonly method: string;
  /** Path and query, without the segment that names the session. */
  readonly address: string;
  /** By name, lower case; without those of the connection and of the test itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes, as text. */
  readonly body: string;
  /** Milliseconds, on the clock of `performance.now()`. */
  readonly at: number;
}

const ignored = new Set([attemptHeader, "connection", "host", "keep-alive"]);

export function arrivalOf(
  { operationId }: Route,
  method: string,
  address: string,
  headers: Headers,
  body: string,
  at: number,
): Arrival {
  const kept = [...headers].filter(([name]) => !ignored.has(name));
  return { operationId, method, address, headers: Object.fromEntries(kept), body, at };
}
