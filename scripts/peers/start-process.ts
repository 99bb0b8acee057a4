import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A program that listens. */
export interface StartedProcess {
  readonly process: ChildProcess;
  /** Ends it. Gives the code that it ended with; null where the signal ended it. */
  stop(): Promise<number | null>;
}

/**
 * Starts a program of Node and waits until it listens at the port.
 *
 * @throws {Error} It ended instead; the message holds what it printed.
 */
export async function startProcess(
  values: readonly string[],
  port: number,
  directory: URL,
): Promise<StartedProcess> {
  const child = spawn(process.execPath, values, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = once(child, "exit") as Promise<[code: number | null]>;
  while (!(await isListening(port))) {
    if (child.exitCode !== null)
      throw new Error(`\`node ${values.join(" ")}\` ended with ${child.exitCode}.\n${printed}`);
    await wait(50);
  }
  return {
    process: child,
    async stop() {
      child.kill();
      const [code] = await ended;
      return code;
    },
  };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
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
