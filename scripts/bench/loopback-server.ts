/** A process that serves each answer that its parent sends on a port of its own, whatever is asked. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./exchange.ts";

const [answers] = (await once(process, "message")) as [readonly Answer[]];
process.send?.(await Promise.all(answers.map(listen)));

async function listen({ status, body }: Answer): Promise<number> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status, headers).end(body));
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}
