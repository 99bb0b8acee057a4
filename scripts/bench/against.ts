/**
 * `pnpm bench:against COMMIT`: what a POST of each client costs, divided by what it cost at that commit.
 *
 * Both are built, loaded into one process, and called in turns with the same body and the same ready answer. Each ratio is
 * of the processor time of two neighbouring batches, and the figure is the median.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { alignedTable } from "../generator/reference/aligned-table.ts";
import { clientPackages } from "./client-packages.ts";
import { ours } from "./contestants/ours.ts";
import { median } from "./median.ts";
import { places } from "./places.ts";
import { ReadyAnswers } from "./ready-answers.ts";
import { runCommand } from "./run-command.ts";

const [rounds, warmUpRounds, callsPerBatch] = [81, 15, 400];
const [commit] = process.argv.slice(2);
if (commit === undefined) throw new Error("Name the commit to compare with: `pnpm bench:against <commit>`.");

const directory = await mkdtemp(join(tmpdir(), "bench-against-"));
try {
  const earlier = pathToFileURL(`${directory}/earlier/`);
  await runCommand(places.root, "git", "worktree", "add", "--detach", join(directory, "earlier"), commit);
  await runCommand(earlier, "npx", "-y", "pnpm@12", "install", "--frozen-lockfile", "--prefer-offline");
  for (const tree of [places.root, earlier])
    await runCommand(tree, "npx", "-y", "pnpm@12", "turbo", "run", "build", "--filter=./packages/*-client");
  console.log(alignedTable(["Client", `POST now ÷ at ${commit}`], await ratiosTo(earlier)));
} finally {
  await runCommand(places.root, "git", "worktree", "remove", "--force", join(directory, "earlier"));
  await rm(directory, { recursive: true, force: true });
}

async function ratiosTo(earlier: URL): Promise<readonly (readonly string[])[]> {
  const answers = new ReadyAnswers();
  const rows = [];
  for (const client of await clientPackages()) {
    const then = { ...client, entry: new URL(`packages/${client.name}/dist/index.js`, earlier) };
    const calls = [ours(client), ours(then)];
    const [now, before] = await Promise.all(
      calls.map(({ connect }) => connect("http://127.0.0.1:8080", answers.fetch)),
    );
    const { answer } = ours(client);
    const timeOf = async (call: (() => Promise<unknown>) | undefined): Promise<number> => {
      answers.fill(answer, callsPerBatch);
      const started = process.cpuUsage();
      for (let count = 0; count < callsPerBatch; count += 1) await call?.();
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    const ratios = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      const nowFirst = round % 2 === 0;
      const first = await timeOf(nowFirst ? now : before);
      const second = await timeOf(nowFirst ? before : now);
      if (round >= 0) ratios.push(nowFirst ? first / second : second / first);
    }
    rows.push([client.name, median(ratios).toFixed(2)]);
  }
  return rows;
}
