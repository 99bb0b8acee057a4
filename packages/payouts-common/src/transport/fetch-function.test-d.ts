/** Which functions fit the option `fetch` without a cast, and which do not. */
import { Agent, fetch as undiciFetch } from "undici";
import { vi } from "vitest";
import type { ClientOptions } from "../client-options.ts";

export const fitting: readonly ClientOptions[] = [
  { fetch: globalThis.fetch },
  { fetch: undiciFetch },
  { fetch: (url, init) => undiciFetch(url, { ...init, dispatcher: new Agent() }) },
  // Mocks, as they are written.
  { fetch: vi.fn(async () => new Response()) },
  { fetch: vi.fn<typeof fetch>() },
  { fetch: vi.fn().mockResolvedValue(new Response("{}")) },
  { fetch: async () => Response.json({}) },
  { fetch: (url: string, init) => Promise.resolve(new Response(`${init.method} ${url}`)) },
  { fetch: async (input: string, init?: RequestInit) => new Response(`${input} ${init?.method}`) },
  { fetch: async (input: RequestInfo | URL, init?: RequestInit) => globalThis.fetch(input, init) },
  {
    fetch: async (input: URL | string, init: { method?: string; body?: unknown } = {}) =>
      fetch(input, init as object),
  },
  // What the body holds, however it is held.
  { fetch: async (_url, { body }) => new Response(await new Response(body).text()) },
  {
    fetch: async (url, init) => {
      const request = new Request(url, init);
      return globalThis.fetch(request);
    },
  },
];

const body = { text: async () => "", arrayBuffer: async () => new ArrayBuffer() };
// @ts-expect-error: a client passes an address, not a request.
export const takesRequest: ClientOptions = { fetch: async (request: Request) => fetch(request) };
// @ts-expect-error: no promise.
export const waitsForNothing: ClientOptions = { fetch: () => new Response() };
// @ts-expect-error: nothing to read the body by.
export const lacksBody: ClientOptions = { fetch: async () => ({ status: 200, headers: new Headers() }) };
// @ts-expect-error: no status.
export const lacksStatus: ClientOptions = { fetch: async () => ({ ...body, headers: new Headers() }) };
// @ts-expect-error: headers are asked for by name, whatever its case.
export const lacksNames: ClientOptions = { fetch: async () => ({ ...body, status: 200, headers: {} }) };
