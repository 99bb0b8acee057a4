import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

/** Files by path; an object is written as JSON, and `undefined` removes the file. */
export type Files = Readonly<Record<string, string | object | undefined>>;

/** A directory for one test, and a git repository once something is committed. */
export class ScratchRepository {
  readonly directory: string;
  readonly root: URL;

  constructor(files: Files = {}) {
    this.directory = mkdtempSync(join(realpathSync(tmpdir()), "scratch-repository-"));
    this.root = pathToFileURL(`${this.directory}/`);
    onTestFinished(() => rmSync(this.directory, { recursive: true, force: true }));
    this.write(files);
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.directory, path);
      if (content === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
      }
    }
  }

  commit(files: Files = {}): void {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "Change");
  }

  /** Runs git with an identity of its own, and without the settings of whoever runs the test. */
  git(...values: readonly string[]): void {
    const identity = { name: "Test", email: "test@example.com" };
    execFileSync("git", values, {
      cwd: this.directory,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
      },
    });
  }
}
