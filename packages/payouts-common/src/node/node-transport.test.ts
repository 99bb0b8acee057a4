import { Agent as HttpAgent, createServer as createHttpServer } from "node:http";
import { Agent as HttpsAgent, createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer, type Server, Socket } from "node:net";
import type { PeerCertificate, TLSSocket } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { authority, clientCertificate, serverCertificate } from "../../test/certificates.ts";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { serve } from "../../test/serve.ts";
import { nodeTransport } from "./node-transport.ts";

const success = '{"result":{"id":"p1"}}';
const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${success.length}\r\n\r\n${success}`;

describe("a connection that carried a request before", () => {
  it("is never used for a write that cannot be recognised, though the server resets each second request", async () => {
    const server = await staleServer();
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport() });
    for (let count = 0; count < 5; count += 1)
      expect(await client.createOnce({ count })).toEqual({ id: "p1" });
    expect(server.requestsOf).toEqual([1, 1, 1, 1, 1]);
  });

  it("is given up before a byte is written where the caller's agent keeps it", async () => {
    const server = await staleServer();
    const agent = new HttpAgent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport({ agent }), maxRetries: 0 });
    await Promise.all([client.getPayout("a"), client.getPayout("b")]);
    await idle();
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(2);
    expect(await client.createOnce({})).toEqual({ id: "p1" });
    expect(server.requestsOf).toEqual([1, 1, 1]);
  });

  it("is used again where a lost answer can be asked for again", async () => {
    const server = await staleServer(Infinity);
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport() });
    for (let count = 0; count < 3; count += 1) {
      await client.createPayout({ count });
      await idle();
    }
    expect(server.requestsOf).toEqual([3]);
  });

  it("is not waited for without end", async () => {
    const used = Object.assign(new HttpAgent(), {
      addRequest(request: { reusedSocket: boolean; onSocket(socket: Socket): void }): void {
        request.reusedSocket = true;
        request.onSocket(new Socket());
      },
    });
    const client = exampleClient({
      baseUrl: "http://127.0.0.1:1",
      transport: nodeTransport({ agent: used }),
    });
    expect(await failureOf(client.createOnce({}))).toMatchObject({ outcome: "not_sent" });
  });
});

describe("what fails before the connection is ready was not sent", () => {
  const once = (baseUrl: string, agent?: HttpAgent, options: object = {}): Promise<unknown> =>
    failureOf(
      exampleClient({
        baseUrl,
        transport: nodeTransport(agent && { agent }),
        maxRetries: 0,
        ...options,
      }).createOnce({}),
    );

  it("a certificate that nobody signed", async () => {
    const { url } = await secureServer();
    expect(await once(url)).toMatchObject({ name: "ConnectionError", outcome: "not_sent" });
  });

  it("a handshake that does not end, until the time limit", async () => {
    const silent = await listen(createServer((socket) => void socket.on("error", () => undefined)));
    const error = await once(`https://localhost:${silent}`, undefined, { timeoutMs: 100 });
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_sent" });
  });

  it("a handshake that does not end, until the signal", async () => {
    const silent = await listen(createServer((socket) => void socket.on("error", () => undefined)));
    const client = exampleClient({ baseUrl: `https://localhost:${silent}`, transport: nodeTransport() });
    const error = await failureOf(client.createOnce({}, { signal: AbortSignal.timeout(50) }));
    expect(error).toMatchObject({ name: "AbortError", outcome: "not_sent" });
  });

  it("a server that hangs up in the handshake", async () => {
    const rude = await listen(createServer((socket) => socket.destroy()));
    expect(await once(`https://localhost:${rude}`)).toMatchObject({ outcome: "not_sent" });
  });

  it.each([407, 502])("a proxy that answers %i", async (status) => {
    const proxy = await proxyServer(status);
    const agent = new HttpsAgent({ proxyEnv: { HTTPS_PROXY: proxy.url } });
    expect(await once("https://api.example.com", agent)).toMatchObject({ outcome: "not_sent" });
    expect(proxy.asked).toEqual(["api.example.com:443"]);
  });

  it("a proxy whose refusal the agent passes on as if it were the provider's", async () => {
    const refusing = await listen(
      createServer((socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")),
    );
    const agent = new HttpsAgent();
    agent.createConnection = () => connect(refusing, "127.0.0.1");
    expect(await once("https://api.example.com", agent)).toMatchObject({
      name: "ConnectionError",
      outcome: "not_sent",
    });
  });

  it("a time limit after it leaves the outcome unknown", async () => {
    const server = await serve(() => undefined);
    expect(await once(server.url, undefined, { timeoutMs: 100 })).toMatchObject({
      name: "TimeoutError",
      outcome: "unknown",
    });
    expect(server.received).toHaveLength(1);
  });
});

describe("the caller's agent", () => {
  it("brings a client certificate", async () => {
    const { url, clients } = await secureServer();
    const agent = new HttpsAgent({ ca: authority, ...clientCertificate });
    const client = exampleClient({ baseUrl: url, transport: nodeTransport({ agent }) });
    expect(await client.createPayout({})).toEqual({ id: "p1" });
    expect(clients).toEqual(["client of tests"]);
  });

  it("goes through a proxy", async () => {
    const { url } = await secureServer();
    const proxy = await proxyServer(200);
    const agent = new HttpsAgent({ ca: authority, proxyEnv: { HTTPS_PROXY: proxy.url } });
    const client = exampleClient({ baseUrl: url, transport: nodeTransport({ agent }) });
    expect(await client.createOnce({})).toEqual({ id: "p1" });
    expect(proxy.asked).toEqual([new URL(url).host]);
  });
});

describe("an answer", () => {
  it.each([
    ["gzip", gzipSync(success)],
    ["deflate", deflateSync(success)],
    ["br", brotliCompressSync(success)],
    ["gzip, br", brotliCompressSync(gzipSync(success))],
    ["identity", Buffer.from(success)],
  ])("in %s is decoded", async (coding, bytes) => {
    const server = await serve((response) =>
      response.writeHead(200, { "content-encoding": coding }).end(bytes),
    );
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport() });
    expect(await client.createPayout({})).toEqual({ id: "p1" });
    expect(server.received[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
  });

  it("that is longer than allowed once it is decoded is not read to its end", async () => {
    const bytes = gzipSync(JSON.stringify({ result: "x".repeat(5_000_000) }));
    const server = await serve((response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(bytes),
    );
    const client = exampleClient({
      baseUrl: server.url,
      transport: nodeTransport(),
      maxResponseBytes: 100_000,
    });
    const error = await failureOf(client.createOnce({}));
    expect(error).toMatchObject({ name: "UnreadableResponseError", outcome: "accepted" });
    expect(error.cause).toBeInstanceOf(RangeError);
  });

  it.each([
    ["is not what its coding says", Buffer.from(success)],
    ["is cut within its coding", gzipSync(success).subarray(0, 15)],
  ])("that %s is a yes that could not be read", async (_name, bytes) => {
    const server = await serve((response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(bytes),
    );
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport(), maxRetries: 0 });
    expect(await failureOf(client.createOnce({}))).toMatchObject({
      name: "UnreadableResponseError",
      outcome: "accepted",
      status: 200,
    });
  });

  it("may come after others that only inform", async () => {
    const port = await listen(
      createServer((socket) =>
        socket.once("data", () =>
          socket.end(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answer}`),
        ),
      ),
    );
    const client = exampleClient({ baseUrl: `http://127.0.0.1:${port}`, transport: nodeTransport() });
    expect(await client.createOnce({})).toEqual({ id: "p1" });
  });

  it("has its headers as a `Headers`, which is made when it is read", async () => {
    const server = await serve((response) =>
      response.writeHead(200, { "X-Request-Id": "r1", "Set-Cookie": ["a=1", "b=2"] }).end(success),
    );
    const client = exampleClient({ baseUrl: server.url, transport: nodeTransport() });
    for (const name of ["Headers", "Response", "Request", "ReadableStream"])
      vi.stubGlobal(name, () => expect.fail(`${name} was touched`));
    const { meta } = await client.createPayout({}).withMeta();
    vi.unstubAllGlobals();
    expect(meta.requestId).toBe("r1");
    expect(meta.headers).toBeInstanceOf(Headers);
    expect(meta.headers.get("x-request-id")).toBe("r1");
    expect(meta.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(meta.headers).toBe(meta.headers);
  });
});

it("reaches an address of IPv6", async () => {
  const server = createHttpServer((_request, response) => response.end(success));
  await listen(server, "::1");
  const { port } = server.address() as AddressInfo;
  const client = exampleClient({ baseUrl: `http://[::1]:${port}`, transport: nodeTransport() });
  expect(await client.createPayout({})).toEqual({ id: "p1" });
});

/** A free connection is back in its agent's keeping one turn after the answer. */
function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** A server that keeps connections, and resets each that brings more than `most` requests. */
async function staleServer(most = 1): Promise<{ url: string; requestsOf: number[] }> {
  const requestsOf: number[] = [];
  const port = await listen(
    createServer((socket) => {
      const connection = requestsOf.push(0) - 1;
      socket.on("error", () => undefined);
      socket.on("data", (bytes) => {
        if (!/^(GET|POST) /.test(bytes.toString("latin1"))) return;
        requestsOf[connection] = (requestsOf[connection] ?? 0) + 1;
        if (requestsOf[connection] > most) socket.resetAndDestroy();
        else socket.write(answer);
      });
    }),
  );
  return { url: `http://127.0.0.1:${port}`, requestsOf };
}

/** A server over TLS that asks its clients for a certificate, and takes them without one, too. */
async function secureServer(): Promise<{ url: string; clients: string[] }> {
  const clients: string[] = [];
  const options = { ...serverCertificate, ca: authority, requestCert: true, rejectUnauthorized: false };
  const server = createHttpsServer(options, (request, response) => {
    // A server over TLS has no other sockets. Without a certificate there is no subject.
    const { subject } = (request.socket as TLSSocket).getPeerCertificate() as Partial<PeerCertificate>;
    if (subject !== undefined) clients.push(String(subject.CN));
    request.resume().on("end", () => response.end(success));
  });
  return { url: `https://localhost:${await listen(server)}`, clients };
}

/** A proxy that answers each CONNECT with this status; with 200 it opens the tunnel. */
async function proxyServer(status: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const proxy = createHttpServer();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.on("error", () => undefined);
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
    const [host, port] = (request.url ?? "").split(":");
    const tunnel = connect(Number(port), host).on("error", () => undefined);
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    return void socket.pipe(tunnel).pipe(socket);
  });
  return { url: `http://127.0.0.1:${await listen(proxy)}`, asked };
}

/** The port that a server listens on until its test is finished. */
async function listen(server: Server, host = "127.0.0.1"): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
