import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";

/** A program that listens. */
export interface StartedProcess {
  readonly process: ChildProcess;
  /** Ends it, and waits for that. */
  stop(): Promise<void>;
}

/**
 * Starts a program of Node and waits until it has printed that it listens.
 *
 * @param listens - the words that it prints then
 * @throws {Error} It ended instead; the message holds what it printed.
 */
export async function startProcess(
  values: readonly string[],
  listens: string,
  directory: URL,
): Promise<StartedProcess> {
  const child = spawn(process.execPath, values, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const ended = once(child, "exit");
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      if (printed.includes(listens)) return; // from then on what it prints is only taken away
      printed += chunk.toString();
      if (printed.includes(listens)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) =>
      reject(new Error(`\`node ${values.join(" ")}\` ended with ${code}.\n${printed}`)),
    );
  });
  return {
    process: child,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** A port of the loopback interface that nothing uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
