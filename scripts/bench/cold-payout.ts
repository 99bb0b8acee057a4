/**
 * Measures a cold process's first payout: the time of a process from its start to its end, with one POST to a server on the
 * same machine between, divided by that of a process which does the same with bare fetch. The two take turns.
 */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { bareFetch } from "./contestants/bare-fetch.ts";
import { exampleAddress } from "./example-address.ts";
import { contestants } from "./contestants/index.ts";
import { median } from "./median.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";

const rounds = 15;

function timeOf(program: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(places.bench),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`This program failed:\n${program}\n${stderr}`);
  return performance.now() - started;
}

// Some rivals send to an address of their own, whatever they are told, and one is TypeScript that must be bundled first.
const everyone = (await contestants("coldPayout")).filter(
  ({ program }) => program.includes(exampleAddress) && !program.includes('.ts"'),
);
const server = fork(new URL("loopback-server.ts", import.meta.url));
server.send(everyone.map(({ answer, login }) => ({ answer, login })));
const [ports] = (await once(server, "message")) as [readonly number[]];
const runners = everyone.map((each, index) => {
  // A process with a kept connection would wait for its end.
  const ended = (program: string): string =>
    `${program.replaceAll(exampleAddress, `http://127.0.0.1:${ports[index]}`)}\nprocess.exit();`;
  const bare = bareFetch({ ...each, path: "/payouts" });
  return { name: each.name, program: ended(each.program), bare: ended(bare.program), ratios: [] as number[] };
});
for (let round = -1; round < rounds; round += 1) {
  for (const { program, bare, ratios } of runners) {
    const bareFirst = round % 2 === 0;
    const first = timeOf(bareFirst ? bare : program);
    const second = timeOf(bareFirst ? program : bare);
    if (round >= 0) ratios.push(bareFirst ? second / first : first / second);
  }
}
server.kill();
report({ coldPayout: Object.fromEntries(runners.map(({ name, ratios }) => [name, median(ratios)])) });
