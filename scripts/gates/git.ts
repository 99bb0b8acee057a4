import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a git command prints, without white space around it; `undefined` if it fails. */
export function git(root: URL, ...values: readonly string[]): string | undefined {
  try {
    const cwd = fileURLToPath(root);
    const output = execFileSync("git", values, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return output.trim();
  } catch {
    return undefined;
  }
}
