/**
 * Measures requests per second with 50 at once, over kept connections to a process on the same machine, divided by those
 * of bare fetch: turns alternate, and each ratio is of two neighbours. Each contestant sends by its default transport, which
 * for axios and stripe is not fetch.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { contestants } from "./contestants/index.ts";
import { median } from "./median.ts";
import { prepare, type Call } from "./prepare.ts";
import { report } from "./report.ts";

const [rounds, atOnce, turnMs] = [15, 50, 150];
const everyone = await contestants("throughput");
const server = fork(new URL("loopback-server.ts", import.meta.url));
server.send(everyone.map(({ answer, login }) => ({ answer, login })));
const [ports] = (await once(server, "message")) as [readonly number[]];
const runners = [];
for (const [index, each] of everyone.entries()) {
  runners.push({ ...(await prepare(each, `http://127.0.0.1:${ports[index]}`)), ratios: [] as number[] });
}

async function requestsPerSecond(call: Call): Promise<number> {
  await Promise.all(Array.from({ length: atOnce }, call)); // reopens the connections that were idle for too long
  const started = performance.now();
  let count = 0;
  const worker = async (): Promise<void> => {
    for (; performance.now() < started + turnMs; count += 1) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (count * 1000) / (performance.now() - started);
}

for (let round = -1; round < rounds; round += 1) {
  for (const { call, bareCall, ratios } of runners) {
    const bareFirst = round % 2 === 0;
    const first = await requestsPerSecond(bareFirst ? bareCall : call);
    const second = await requestsPerSecond(bareFirst ? call : bareCall);
    if (round >= 0) ratios.push(bareFirst ? second / first : first / second);
  }
}
server.kill();
report({ throughput: Object.fromEntries(runners.map(({ name, ratios }) => [name, median(ratios)])) });
