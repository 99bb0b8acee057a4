import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyCheckout } from "./copy-checkout.ts";
import { run } from "./run.ts";

/**
 * Makes a bare repository whose branch `main` is the checkout as it is now, with its history; what is not committed
 * becomes one more commit.
 */
export async function makeOrigin(
  checkout: string,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const origin = `${directory}.git`;
  const git = (cwd: string, ...values: readonly string[]): Promise<string> =>
    run("git", values, { cwd, env });
  await git(checkout, "clone", "--quiet", "--bare", checkout, origin);
  await git(checkout, "clone", "--quiet", checkout, directory);
  for (const entry of readdirSync(directory).filter((each) => each !== ".git")) {
    rmSync(join(directory, entry), { recursive: true });
  }
  copyCheckout(checkout, directory);
  await git(directory, "add", "--all");
  const identity = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com"];
  await git(directory, ...identity, "commit", "--quiet", "--allow-empty", "--message", "Rehearse a release");
  await git(directory, "push", "--quiet", "--force", origin, "HEAD:refs/heads/main");
  await git(origin, "symbolic-ref", "HEAD", "refs/heads/main");
  return origin;
}
