import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { RawAnswer, RawRequest } from "./raw-answers.ts";

/** A server of bytes: it reads whole requests, and answers as it is told to. */
export interface RawServer {
  /** Whole requests of a play; logins are not among them. */
  readonly requests: (play: string) => readonly RawRequest[];
  /** Requests to the address to which answers redirect. */
  readonly strayed: () => number;
  /** Answers so from now on. Returns the base address of the play: what comes late belongs to the play that sent it. */
  play(name: string, answer: RawAnswer): string;
  close(): Promise<void>;
}

/**
 * Starts a server, and one beside it that must never be called.
 *
 * @param logins - what it answers to a login, by its path.
 */
export async function startRawServer(logins: ReadonlyMap<string, string>): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const plays = new Map<string, { readonly answer: RawAnswer; readonly requests: RawRequest[] }>();
  let strayed = 0;

  const listen = async (answer: (socket: Socket) => void): Promise<{ url: string; close: () => void }> => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.setNoDelay(true).on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
      answer(socket);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
  };

  const stray = await listen(() => (strayed += 1));
  const main = await listen((socket) => {
    let text = "";
    socket.setEncoding("latin1").on("data", (piece: string) => {
      text += piece;
      const request = wholeRequest(text, stray.url);
      if (request === undefined) return;
      text = "";
      const [, name = "", path = ""] = /^\/([^/]*)(.*)$/.exec(request.path) ?? [];
      const play = plays.get(name);
      const login = logins.get(path);
      if (login !== undefined) {
        const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${login.length}`;
        socket.write(`${head}\r\n\r\n${login}`);
        return;
      }
      play?.requests.push(request);
      if (play !== undefined) void write(socket, play.answer, request);
    });
  });
  return {
    requests: (name) => plays.get(name)?.requests ?? [],
    strayed: () => strayed,
    play(name, answer) {
      plays.set(name, { answer, requests: [] });
      return `${main.url}/${name}`;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      main.close();
      stray.close();
      await setTimeout(0);
    },
  };
}

async function write(socket: Socket, { pieces, ends }: RawAnswer, request: RawRequest): Promise<void> {
  for (const piece of pieces(request)) {
    if (socket.destroyed) return;
    if (typeof piece === "number") await setTimeout(piece);
    else socket.write(piece);
  }
  if (ends === "reset") socket.resetAndDestroy();
  else if (ends === undefined) socket.end();
}

/** A request, when all of it has arrived. */
function wholeRequest(text: string, elsewhere: string): RawRequest | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...fields] = text.slice(0, end).split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(":")).toLowerCase(),
      field.slice(field.indexOf(":") + 1).trim(),
    ]),
  );
  const rest = text.slice(end + 4);
  const isChunked = headers["transfer-encoding"] === "chunked";
  if (isChunked ? !rest.endsWith("0\r\n\r\n") : rest.length < Number(headers["content-length"] ?? 0))
    return undefined;
  const body = isChunked ? rest.replace(/^[\da-f]+\r\n/i, "").replace(/\r\n0\r\n\r\n$/, "") : rest;
  return { method, path, headers, body: Buffer.from(body, "latin1").toString("utf8"), elsewhere };
}
