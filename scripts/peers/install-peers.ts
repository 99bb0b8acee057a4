import { existsSync } from "node:fs";
import { runCommand } from "../bench/run-command.ts";

/** Installs the tools of others, unless they are there: in a workspace of their own, in this directory. */
export async function installPeers(): Promise<void> {
  const here = new URL("./", import.meta.url);
  if (existsSync(new URL("node_modules", here))) return;
  console.error("First use: installing the tools of others, about 150 MB, in scripts/peers/node_modules.");
  await runCommand(here, "npx", "-y", "pnpm@12", "install", "--frozen-lockfile");
}
