import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a command of git printed; `undefined` where it failed, for what was asked for does not exist. */
export type Git = (...command: readonly string[]) => Promise<string | undefined>;

/** Runs git in a directory. */
export function gitIn(root: URL): Git {
  return (...command) =>
    new Promise((resolve) => {
      execFile("git", [...command], { cwd: fileURLToPath(root), maxBuffer: 1e9 }, (error, stdout) =>
        resolve(error === null ? stdout : undefined),
      );
    });
}
