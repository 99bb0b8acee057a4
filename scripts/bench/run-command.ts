import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs a command to its end and gives what it printed. @throws {Error} It failed; the message holds what it said. */
export async function runCommand(
  directory: URL,
  command: string,
  ...values: readonly string[]
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...values], {
    cwd: fileURLToPath(directory),
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
