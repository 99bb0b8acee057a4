import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freePort, startProcess } from "../start-process.ts";

/** A server that simulates the provider of a document, in a process of its own. */
export interface RunningServer {
  readonly name: string;
  readonly url: string;
  /** The most memory that it has had, in bytes; `undefined` where the system does not say. */
  peakMemory(): Promise<number | undefined>;
  /** Asks it to end. Gives the code that it ended with, and the milliseconds until then. */
  stop(): Promise<{ readonly code: number | null; readonly ms: number }>;
}

type Command = (file: string, port: number) => readonly string[];

const here = (program: string): string => fileURLToPath(new URL(program, import.meta.url));

/** How each server is started. */
const commands = {
  "payouts-simulator": (file, port) => [here("simulator-process.ts"), file, String(port)],
  // Otherwise it prints lines for each request.
  Prism: (file, port) => [
    here("../node_modules/@stoplight/prism-cli/dist/index.js"),
    ...["mock", file, "--host", "127.0.0.1", "--port", String(port), "--verboseLevel", "silent"],
  ],
  "@scalar/mock-server": (file, port) => [here("scalar-process.ts"), file, String(port)],
} satisfies Record<string, Command>;

export type ServerName = keyof typeof commands;

/** All of them, ours first. */
export const serverNames = Object.keys(commands) as readonly ServerName[]; // the keys are these

/** Starts a server with the document of a file. */
export async function startServer(name: ServerName, file: string): Promise<RunningServer> {
  const port = await freePort();
  const started = await startProcess(commands[name](file, port), port, new URL("../", import.meta.url));
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    async peakMemory() {
      const status = await readFile(`/proc/${started.process.pid}/status`, "utf8").catch(() => "");
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    },
    async stop() {
      const before = performance.now();
      return { code: await started.stop(), ms: performance.now() - before };
    },
  };
}
