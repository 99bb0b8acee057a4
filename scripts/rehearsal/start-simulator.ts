import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ProviderModel } from "../generator/provider-model.ts";

/** Runs the simulator's own command, as it was installed. */
export async function startSimulator(
  project: string,
  models: readonly ProviderModel[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly addresses: Readonly<Record<string, string>>; stop(): Promise<void> }> {
  const program = join(project, "node_modules/.bin/payouts-simulator");
  const child = spawn(program, ["--port", "0"], { cwd: project, env, stdio: ["ignore", "pipe", "inherit"] });
  process.once("exit", () => child.kill());
  const ended = once(child, "exit");
  const addresses: Record<string, string> = {};
  for await (const line of createInterface(child.stdout)) {
    const [, address] = / baseUrl (\S+)$/.exec(line) ?? [];
    if (address === undefined) break;
    const model = models.find(({ document }) => line.startsWith(`${document.info.title}: `));
    if (model !== undefined) addresses[model.id] = address;
  }
  return {
    addresses,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
