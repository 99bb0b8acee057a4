import type { IncomingMessage } from "node:http";
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
  readonly query: URLSearchParams;
  /** The exact bytes, as text. */
  readonly body: string;
  /** Milliseconds, on the clock of `performance.now()`. */
  readonly at: number;
}

/** Reads the request. */
export async function readArrival(
  request: IncomingMessage,
  { operationId, method }: Route,
  address: string,
  at: number,
): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const ignored = new Set([attemptHeader, "connection", "host", "keep-alive"]);
  const headers = Object.entries(request.headers).filter(([name]) => !ignored.has(name));
  return {
    operationId,
    method,
    address,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    query: new URL(address, "http://provider.invalid").searchParams,
    body: Buffer.concat(chunks).toString("utf8"),
    at,
  };
}

/** What a request says: its body, or its query where it has none. */
export function contentOf(arrival: Arrival): unknown {
  return arrival.body === "" ? Object.fromEntries(arrival.query) : jsonOf(arrival);
}

/** The body as JSON, or `undefined`. */
export function jsonOf({ body }: Arrival): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
