import { existsSync } from "node:fs";
import { join } from "node:path";

/** A program, and what comes before the script. */
export type Command = readonly [program: string, ...values: string[]];

/** The runtimes, from the rehearsal's own package. */
export function runtimesIn(tools: string): Readonly<Record<string, Command>> {
  const installed = (path: string): string => {
    const program = join(tools, "node_modules", path);
    if (!existsSync(program)) throw new Error(`${program} was not installed.`);
    return program;
  };
  return {
    "Node 22": [installed("node-22/bin/node")],
    "Node 24": [installed("node-24/bin/node")],
    "Node 26": [installed("node-26/bin/node")],
    Bun: [installed(".bin/bun"), "run"],
    Deno: [installed(".bin/deno"), "run", "--quiet", "--allow-all"],
  };
}
