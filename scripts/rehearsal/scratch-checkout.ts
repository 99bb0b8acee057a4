import { execFileSync } from "node:child_process";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyCheckout } from "./copy-checkout.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A copy of the repository with a history of its own, whose packages find what is installed in the repository. */
export class ScratchCheckout {
  readonly directory: string;

  constructor() {
    this.directory = mkdtempSync(join(realpathSync(tmpdir()), "scratch-checkout-"));
    copyCheckout(repository, this.directory);
    for (const installed of globSync("{,packages/*/,scripts/}node_modules", { cwd: repository })) {
      symlinkSync(join(repository, installed), this.path(installed));
    }
    this.git("init", "--quiet", "--initial-branch=main");
    // `.gitignore` means directories of that name, not links.
    writeFileSync(this.path(".git/info/exclude"), "node_modules\n");
  }

  path(file: string): string {
    return join(this.directory, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  /** Changes a part of a file. @throws {Error} The part is not there, so the change would be none. */
  replace(file: string, part: string, by: string): void {
    const text = this.read(file);
    if (!text.includes(part)) throw new Error(`${file} does not contain ${JSON.stringify(part)}.`);
    this.write(file, text.replace(part, by));
  }

  has(file: string): boolean {
    return existsSync(this.path(file));
  }

  remove(...patterns: readonly string[]): void {
    for (const file of globSync([...patterns], { cwd: this.directory })) {
      rmSync(this.path(file), { recursive: true });
    }
  }

  /** Runs a script of the copy with this Node. @throws {Error} It failed; the message holds what it printed. */
  run(script: string, ...values: readonly string[]): string {
    return this.#execute(process.execPath, [this.path(script), ...values]);
  }

  git(...values: readonly string[]): string {
    return this.#execute("git", values);
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  delete(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  #execute(program: string, values: readonly string[]): string {
    const who = { NAME: "Test", EMAIL: "test@example.com" };
    const identity = Object.entries(who).flatMap(([field, value]) =>
      ["AUTHOR", "COMMITTER"].map((role) => [`GIT_${role}_${field}`, value]),
    );
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      NO_COLOR: "1",
      // Through the links, pnpm would otherwise install the copy over what is installed in the repository.
      pnpm_config_verify_deps_before_run: "false",
      ...Object.fromEntries(identity),
    };
    try {
      return execFileSync(program, values, { cwd: this.directory, env, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      throw new Error(`${[program, ...values].join(" ")}\n${stdout}${stderr}`, { cause: error });
    }
  }
}
