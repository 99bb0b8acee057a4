import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage, type Page } from "./fetch-page.ts";

const limits = { timeoutMs: 2_000, bytes: 1_000 };

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

async function fetched(listener: RequestListener, timeoutMs = limits.timeoutMs): Promise<Page> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return fetchPage(`http://127.0.0.1:${port}/page`, { ...limits, timeoutMs });
}

const refusals: readonly (readonly [string, RequestListener, RegExp])[] = [
  [
    "a redirect to another site",
    (_request, response) => response.writeHead(302, { location: "http://localhost:1/page" }).end(),
    /it redirects to another site: http:\/\/localhost:1\/page/,
  ],
  [
    "a redirect without end",
    (_request, response) => response.writeHead(302, { location: "/page" }).end(),
    /it redirects without end/,
  ],
  ["an error", (_request, response) => response.writeHead(503).end("Later."), /the answer is 503/],
  [
    "what is not text",
    (_request, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
    /it is application\/pdf, and not text/,
  ],
  [
    "too large a page",
    (_request, response) => response.end("a".repeat(1_001)),
    /it is larger than 1000 bytes/,
  ],
  ["a connection that breaks", (request) => request.socket.destroy(), /fetch failed/],
];

describe("fetchPage", () => {
  it("follows a redirect on the same site, with no credentials", async () => {
    const headers: string[] = [];
    const page = await fetched((request, response) => {
      headers.push(...Object.keys(request.headers));
      if (request.url === "/page") response.writeHead(301, { location: "/new", "set-cookie": "a=b" }).end();
      else
        response
          .writeHead(200, { "content-type": "text/plain; charset=iso-8859-1" })
          .end(Buffer.from([0xe9]));
    });
    expect(page).toEqual({ ok: true, text: "é" });
    expect(headers).not.toContain("cookie");
    expect(headers).not.toContain("authorization");
  });

  it.each(refusals)("does not read %s", async (_name, listener, reason) => {
    expect(await fetched(listener)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it("does not wait for ever", async () => {
    expect(await fetched(() => undefined, 50)).toEqual({
      ok: false,
      reason: "it did not arrive within 0.05 s",
    });
  });
});
