import { spawn } from "node:child_process";

/** A command of the check, and what it shows when it passes. */
export interface Step {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** Print what the command prints, though it passes. */
  readonly loud?: boolean;
}

/** Runs one step from the repository's root: its output when it fails, one line when it does not. */
export async function runStep(root: URL, step: Step): Promise<boolean> {
  const started = performance.now();
  const child = spawn(step.command, [...step.arguments], {
    cwd: root,
    stdio: step.loud ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  console.log(
    `${code === 0 ? "ok  " : "FAIL"}  ${step.title}  (${seconds} s)${code === 0 ? "" : `\n      ${step.command} ${step.arguments.join(" ")}`}`,
  );
  return code === 0;
}
