import { spawn } from "node:child_process";

/** One command of `pnpm test`. */
export interface Step {
  readonly title: string;
  /** The program and its arguments, separated by spaces. */
  readonly command: string;
  /** What to do when it fails. */
  readonly remedy: string;
  /** Show what the command prints as it prints it; otherwise only when it fails. */
  readonly showsOutput?: boolean;
}

/** Runs a step in the repository's root and prints one line about it, below its output when it fails. */
export async function runStep(root: URL, { title, command, remedy, showsOutput }: Step): Promise<boolean> {
  const started = performance.now();
  const [program = "", ...values] = command.split(" ");
  const child = spawn(program, values, {
    cwd: root,
    stdio: showsOutput ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) console.log(`ok    ${title}  (${seconds} s)`);
  else console.log(`${Buffer.concat(output).toString()}FAIL  ${title}  (${seconds} s)\n      ${remedy}`);
  return code === 0;
}
