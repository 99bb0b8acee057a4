/** A process that serves Scalar's mock of the document at the path that is its first argument, at the port that is its second. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createMockServer } from "@scalar/mock-server";

/** What is used of the package that serves our simulator too. */
interface NodeServer {
  serve(options: { fetch: (request: Request) => unknown; hostname: string; port: number }): void;
}

const [file = "", port] = process.argv.slice(2);
const document = JSON.parse(await readFile(file, "utf8")) as object;
const { fetch } = await createMockServer({ document });
const { serve } = createRequire(import.meta.url)("@hono/node-server") as NodeServer;
serve({ fetch, hostname: "127.0.0.1", port: Number(port) });
