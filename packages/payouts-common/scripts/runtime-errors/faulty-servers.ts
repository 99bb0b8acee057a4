import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import type { Certificates } from "./certificates.ts";
import { type Case, requestBody } from "./probe.ts";

/** Servers on this machine, each with one fault. */
export interface FaultyServers {
  readonly cases: readonly Case[];
  /** How many whole requests of each case arrived. */
  readonly received: ReadonlyMap<string, number>;
  stop(): void;
}

type Act = (socket: Socket) => unknown;
const reset: Act = (socket) => socket.resetAndDestroy();
const close: Act = (socket) => socket.destroy();
const ignore = (): void => undefined;

export async function startFaultyServers({ trusted, selfSigned }: Certificates): Promise<FaultyServers> {
  const cases: Case[] = [];
  const received = new Map<string, number>();
  const servers: Server[] = [];

  const listen = async (server: Server): Promise<number> => {
    servers.push(server);
    await once(server.listen(0, "127.0.0.1"), "listening");
    return (server.address() as AddressInfo).port;
  };
  const add = (name: string, url: string, method = "POST", isSecond = false): void =>
    void cases.push({ name, url, method, isSecond });
  const count = (name: string): void => void received.set(name, (received.get(name) ?? 0) + 1);
  /** Acts once the whole request of the case is there. */
  const counted =
    (name: string, act: Act): Act =>
    (socket) => {
      let text = "";
      socket.on("error", ignore).on("data", (chunk) => {
        text += String(chunk);
        if (!text.includes(requestBody)) return;
        text = "";
        count(name);
        act(socket);
      });
    };
  const onConnection = (act: Act): Server =>
    createServer((socket) => {
      socket.on("error", ignore);
      act(socket);
    });
  const overTls = (name: string, act: Act, options: TlsOptions = {}): Server =>
    createTlsServer({ ...trusted, ...options }, counted(name, act)).on("tlsClientError", ignore);
  const answering =
    (name: string, answer: (...exchange: Parameters<RequestListener>) => void): RequestListener =>
    (request, response) =>
      request.resume().on("end", () => {
        if (request.url !== "/first") count(name);
        answer(request, response);
      });

  // No connection, or none that can be used.
  const port = await listen(createServer());
  servers.pop()?.close();
  add("refused", `http://127.0.0.1:${port}/`);
  add("refused-by-name", `http://localhost:${port}/`);
  add("refused-over-tls", `https://localhost:${port}/`);
  add("unknown-host", "https://nobody.invalid/");

  const http: Readonly<Record<string, (name: string) => Server>> = {
    "reset-when-accepted": () => onConnection(reset),
    "closed-when-accepted": () => onConnection(close),
    "tls-where-http-is-spoken": (name) => overTls(name, ignore),
    "reset-after-request": (name) => onConnection(counted(name, reset)),
    "closed-after-request": (name) => onConnection(counted(name, close)),
    "nonsense-after-request": (name) => onConnection(counted(name, (socket) => socket.end("nonsense"))),
    misdirected: (name) => createHttpServer(answering(name, (_, response) => response.writeHead(421).end())),
  };
  for (const [name, serverOf] of Object.entries(http))
    add(name, `http://127.0.0.1:${await listen(serverOf(name))}/`);

  // The first request keeps its connection, the second breaks it: some runtimes then send the second again.
  for (const method of ["POST", "PUT"]) {
    for (const isGone of [false, true]) {
      const name = `kept-connection-reset${isGone ? "-and-server-gone" : ""}-${method}`;
      const server: HttpServer = createHttpServer(
        answering(name, (request, response) => {
          if (request.url === "/first") return response.end();
          if (isGone) server.close();
          return request.socket.resetAndDestroy();
        }),
      );
      add(name, `http://127.0.0.1:${await listen(server)}/`, method, true);
    }
  }

  const tooOld = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" } as const;
  const wantsCertificate = { requestCert: true, rejectUnauthorized: true };
  const ok = (name: string): RequestListener => answering(name, (_, response) => response.end());
  const https: Readonly<Record<string, (name: string) => Server>> = {
    "tls-self-signed": (name) => createHttpsServer(selfSigned, ok(name)),
    "tls-other-name": (name) => createHttpsServer(trusted, ok(name)),
    "tls-reset-in-handshake": () => onConnection((socket) => socket.once("data", () => reset(socket))),
    "tls-closed-in-handshake": () => onConnection((socket) => socket.once("data", () => close(socket))),
    "tls-not-spoken": (name) => createHttpServer(ok(name)),
    "tls-too-old": (name) => overTls(name, ignore, tooOld),
    "tls-1.2-wants-certificate": (name) =>
      overTls(name, ignore, { ...wantsCertificate, maxVersion: "TLSv1.2" }),
    "tls-1.3-wants-certificate": (name) => overTls(name, ignore, wantsCertificate),
  };
  for (const [name, serverOf] of Object.entries(https)) {
    // The trusted certificate is for the name.
    const host = name === "tls-other-name" ? "127.0.0.1" : "localhost";
    add(name, `https://${host}:${await listen(serverOf(name))}/`);
  }

  // Behind a gateway that lets the request through and breaks the connection below its encryption.
  const nonsense: Act = (socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
  for (const [fault, act] of Object.entries({ reset, closed: close, nonsense })) {
    const name = `tls-${fault}-after-request`;
    let breakOff: () => void = () => undefined;
    const behind = await listen(overTls(name, () => breakOff()));
    const gateway = onConnection((socket) => {
      const inner = connect(behind, "127.0.0.1").on("error", ignore);
      socket.pipe(inner).pipe(socket);
      breakOff = () => {
        inner.unpipe(socket);
        act(socket);
      };
    });
    add(name, `https://localhost:${await listen(gateway)}/`);
  }

  return { cases, received, stop: () => servers.forEach((server) => server.close()) };
}
