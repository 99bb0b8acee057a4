import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a command to its end and gives what it printed. @throws {Error} It failed; the message holds what it printed. */
export async function runCommand(
  directory: URL,
  command: string,
  ...values: readonly string[]
): Promise<string> {
  const options = { cwd: fileURLToPath(directory), maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(command, values, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(
          new Error(`\`${[command, ...values].join(" ")}\` failed.\n${stdout}${stderr}`, { cause: error }),
        );
    });
  });
}
