import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EmittedFile } from "../emitters/index.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** How a command ended, and all that it printed. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** A workspace like the repository's, elsewhere: what is generated into it sees what an installed package would see. */
export class TemporaryWorkspace {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  static async create(): Promise<TemporaryWorkspace> {
    const workspace = new TemporaryWorkspace(
      await mkdtemp(join(await realpath(tmpdir()), "payout-clients-")),
    );
    await cp(join(repository, "tsconfig.base.json"), workspace.path("tsconfig.base.json"));
    for (const name of ["@org/payouts-common", "@org/payouts-journal", "@org/payouts-simulator"]) {
      await workspace.link(name, join(repository, "packages", name.slice("@org/".length)));
    }
    for (const name of ["vitest", "@types/node"]) {
      await workspace.link(name, join(repository, "node_modules", name));
    }
    await workspace.link(
      "openapi-fetch",
      join(repository, "packages/payouts-common/node_modules/openapi-fetch"),
    );
    // What the recipes of READMEs import.
    for (const name of ["hono", "express", "@types/express"]) {
      await workspace.link(name, join(repository, "scripts/node_modules", name));
    }
    return workspace;
  }

  path(...segments: string[]): string {
    return join(this.directory, ...segments);
  }

  /** Makes a directory importable by name. */
  async link(name: string, target: string): Promise<void> {
    const address = this.path("node_modules", name);
    await mkdir(dirname(address), { recursive: true });
    await symlink(await realpath(target), address, "dir");
  }

  async write(directory: string, files: readonly EmittedFile[]): Promise<void> {
    for (const { path, text } of files) {
      const address = this.path(directory, path);
      await mkdir(dirname(address), { recursive: true });
      await writeFile(address, text);
    }
  }

  /** Runs a script of an installed package with this Node, here. */
  run(script: string, ...options: string[]): Promise<CommandResult> {
    return this.node(join(repository, "node_modules", script), ...options);
  }

  /** Runs a script with this Node, here: its flags, the script, and the script's options. */
  node(...commandLine: string[]): Promise<CommandResult> {
    // A test that runs tests: the inner run must not take itself for a worker of the outer one.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")),
    );
    const child = spawn(process.execPath, commandLine, {
      cwd: this.directory,
      env: { ...env, NO_COLOR: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += String(chunk)));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, output }));
    });
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
