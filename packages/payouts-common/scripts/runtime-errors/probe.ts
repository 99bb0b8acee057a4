import { OneTimeBody } from "../../src/transport/one-time-body.ts";
import { fetchTransport } from "../../src/transport/fetch-transport.ts";

/** What is sent, and by which a server knows that the whole request is there. */
export const requestBody = '{"amount":1}';

/** A request that fails in a certain way. */
export interface Case {
  readonly name: string;
  readonly url: string;
  readonly method: string;
  /** Whether another request comes first, so that this one goes over a kept connection. */
  readonly isSecond: boolean;
}

/** What came of a case: a status or an error. */
export interface Finding {
  readonly method: string;
  readonly status?: number;
  /** Of which class the body was that fetch got, and what it did with it. */
  readonly body?: string;
  readonly bodyState?: string;
  /** The runtime's own error object. */
  readonly error?: unknown;
}

/** Tries each case in the runtime that this runs in, with the client's own way of calling fetch, and reports the findings. */
export async function probe(recorder: string): Promise<void> {
  const cases = (await (await fetch(`${recorder}/cases`)).json()) as readonly Case[];
  const findings: Record<string, Finding> = {};
  for (const each of cases) findings[each.name] = await tryOut(each);
  await fetch(`${recorder}/findings`, { method: "POST", body: JSON.stringify(findings) });
}

async function tryOut({ url, method, isSecond }: Case): Promise<Finding> {
  if (isSecond) await (await fetch(`${url}first`, { method: "POST" })).text();
  let body: unknown;
  const transport = fetchTransport((input, init) => {
    body = init?.body;
    return fetch(input, init);
  });
  const result = await transport.send({
    url,
    method,
    headers: { "content-type": "application/json" },
    body: requestBody,
    isOnce: true,
    signal: undefined,
    timeoutMs: 3000,
    maxBytes: 1e6,
    asBytes: false,
  });
  if ("response" in result) return { method, status: result.response.status };
  return {
    method,
    body: body?.constructor.name ?? "",
    ...(body instanceof OneTimeBody && { bodyState: body.state }),
    error: plain(result.error, 4),
  };
}

/** An error as JSON: its own properties, the hidden ones too, and those of its causes. */
function plain(value: unknown, left: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (left === 0 || ArrayBuffer.isView(value)) return "…";
  if (Array.isArray(value)) return value.map((item) => plain(item, left - 1));
  const names = Object.getOwnPropertyNames(value).filter((name) => name !== "stack");
  if (value instanceof Error) names.unshift("name");
  return Object.fromEntries(
    names.map((name) => [name, plain((value as Record<string, unknown>)[name], left - 1)]),
  );
}
