/** A process that serves each answer that its parent sends on a port of its own, whatever is asked; logins get theirs. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contestant } from "./contestants/contestant.ts";
import type { Answer } from "./exchange.ts";

/** What a server answers. */
type Served = Pick<Contestant, "answer" | "login">;

const [answers] = (await once(process, "message")) as [readonly Served[]];
process.send?.(await Promise.all(answers.map(listen)));

async function listen({ answer, login }: Served): Promise<number> {
  const [usual, first] = [ready(answer), login && ready(login.answer)];
  const server = createServer((request, response) => {
    const { status, headers, body } = first !== undefined && request.url === login?.path ? first : usual;
    request.resume().on("end", () => response.writeHead(status, headers).end(body));
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

function ready({ status, body }: Answer) {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return { status, headers, body };
}
