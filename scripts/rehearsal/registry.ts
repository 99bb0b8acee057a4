import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A running registry for the packages of one scope. */
export interface Registry {
  /** A file of settings for npm and pnpm: this registry for the scope, and the right to publish to it. */
  readonly userConfig: string;
  stop(): Promise<void>;
}

/**
 * Starts Verdaccio on a free port of the loopback address. It has the packages of the scope; all others come from the
 * registry that npm is set to, and from npm's and pnpm's caches.
 *
 * @throws {Error} It does not answer within a minute; the message holds its log.
 */
export async function startRegistry(tools: string, directory: string, scope: string): Promise<Registry> {
  mkdirSync(directory, { recursive: true });
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const config = join(directory, "config.yaml");
  // YAML holds JSON.
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(directory, "storage"),
      auth: { htpasswd: { file: join(directory, "htpasswd") } },
      packages: { [`${scope}/*`]: { access: "$all", publish: "$authenticated" } },
      log: { type: "stdout", format: "pretty", level: "warn" },
    }),
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const logFile = join(directory, "verdaccio.log");
  const log = openSync(logFile, "a");
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", log, log],
  });
  process.once("exit", () => child.kill());
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    const userConfig = join(directory, "npmrc");
    const token = await register(url, () => child.exitCode === null);
    writeFileSync(
      userConfig,
      [
        `registry=${upstream}`,
        `${scope}:registry=${url}`,
        `//127.0.0.1:${port}/:_authToken=${token}`,
        "fund=false",
        "audit=false",
        "",
      ].join("\n"),
      { mode: 0o600 },
    );
    return { userConfig, stop };
  } catch (cause) {
    await stop();
    throw new Error(`The registry did not start:\n${readFileSync(logFile, "utf8")}`, { cause });
  }
}

/** Makes a user, as `npm login` does, as soon as the registry answers. Gives the user's token. */
async function register(url: string, isRunning: () => boolean): Promise<string> {
  const body = JSON.stringify({ name: "rehearsal", password: crypto.randomUUID() });
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body,
      });
      return ((await response.json()) as { readonly token: string }).token;
    } catch (error) {
      if (!isRunning() || Date.now() > until) throw error;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
