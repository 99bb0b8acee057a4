import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";

/** What one process of a race has won. */
export interface Won {
  readonly inserted: readonly string[];
  readonly replaced: readonly string[];
}

/** Lets processes race for the same references of a journal, and returns what each has won. */
export async function race(journal: string, processes: number, references: number): Promise<Won[]> {
  const running = Array.from({ length: processes }, (_, index) =>
    start("racing-process.ts", [journal, `process ${index}`, `${references}`]),
  );
  await Promise.all(running.map(({ process }) => once(process.stdout ?? process, "data")));
  for (const { process } of running) process.stdin?.end("go\n");
  await Promise.all(running.map(({ process }) => once(process, "close")));
  return running.map(({ output }) => {
    const [, won] = output().split("ready\n");
    if (!won) throw new Error(`A racing process failed:\n${output()}`);
    return JSON.parse(won) as Won;
  });
}

/** Lets a process write, kills it (SIGKILL) at a random moment, and returns the versions that it had printed. */
export async function writeUntilKilled(journal: string, name: string): Promise<string[]> {
  const { process, output } = start("writing-process.ts", [journal, name]);
  await once(process.stdout ?? process, "data");
  await setTimeout(Math.random() * 200);
  process.kill("SIGKILL");
  await once(process, "close");
  // The last line may have been cut.
  return output().split("\n").slice(0, -1);
}

/** Lets a process pay over HTTP, and kills it (SIGKILL) when `arrived` resolves: while its request is away. */
export async function payUntilKilled(
  journal: string,
  baseUrl: string,
  deadlineMs: number,
  arrived: Promise<unknown>,
): Promise<void> {
  const { process, output } = start("paying-process.ts", [journal, baseUrl, `${deadlineMs}`]);
  const ended = once(process, "close");
  await Promise.race([arrived, ended.then(() => Promise.reject(new Error(`It ended early:\n${output()}`)))]);
  process.kill("SIGKILL");
  await ended;
}

function start(
  program: string,
  args: readonly string[],
): { readonly process: ChildProcess; readonly output: () => string } {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, ["--no-warnings", file, ...args]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
  return { process: child, output: () => output };
}
