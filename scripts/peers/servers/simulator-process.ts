/** A process that serves our simulator of the document at the path that is its first argument, at the port that is its second. */
import { readFile } from "node:fs/promises";
import { createSimulator, serve } from "@org/payouts-simulator";

const [file = "", port] = process.argv.slice(2);
const simulator = createSimulator(JSON.parse(await readFile(file, "utf8")) as object);
const server = await serve(simulator, { port: Number(port) });
process.once("SIGTERM", () => void server.close());
