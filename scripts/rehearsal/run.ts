import { spawn } from "node:child_process";

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** How a command ended, and all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. */
export async function tryRun(
  program: string,
  values: readonly string[],
  options: RunOptions,
): Promise<Ended> {
  const child = spawn(program, values, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const stop = (): boolean => child.kill();
  process.once("exit", stop);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", (code) => {
      process.off("exit", stop);
      resolve({ code, output });
    }),
  );
}

/** Runs a program to its end and gives what it printed. @throws {Error} It failed; the message holds what it printed. */
export async function run(program: string, values: readonly string[], options: RunOptions): Promise<string> {
  const { code, output } = await tryRun(program, values, options);
  if (code !== 0) throw new Error(`\`${[program, ...values].join(" ")}\` ended with ${code}:\n${output}`);
  return output;
}
